import Diagnostics
import Files

/// A file of the content that a page shows or offers for download.
package struct ContentFile: Sendable, Hashable {
  /// Its path below the project's root, as it is on disk.
  package let path: String
  /// Its address on the site, in the one spelling.
  package let address: SitePath
  package let kind: FileKind
  /// What was found on disk.
  package internal(set) var state: FileState
  /// Whether it is a PDF that is encrypted, so that not everybody can open, copy or search it.
  package internal(set) var isLocked = false
  /// Whether it is a PDF whose table of objects is not where it says, which some programs do not forgive.
  package internal(set) var losesIndex = false
  /// The name that was probably meant, if nothing is there.
  package internal(set) var suggestion: String?
  /// What is published of the file; nil if it is published as it is.
  package internal(set) var guarded: FileParts?
  /// Whether it is a picture that told where it was taken, which is not published.
  package internal(set) var toldPlace = false

  /// The last part of its path.
  package var name: String { address.parts.last ?? path }

  /// Whether everybody who is given it can read it: only then does it show anything.
  package var opensForEverybody: Bool { state.isAvailable && !isLocked }

  /// The same file of which only parts are published.
  func with(_ parts: FileParts) -> ContentFile {
    var file = with(.available(size: parts.size, pages: nil))
    file.guarded = parts
    return file
  }

  /// The same file found in another state.
  func with(_ state: FileState) -> ContentFile {
    var file = self
    file.state = state
    return file
  }
}

/// What was found behind a file that a document lists.
package enum FileState: Sendable, Hashable {
  case available(size: Int, pages: Int?)
  case missing
  case empty
  case corrupt(LocalizedText)
  /// It would run or load something where it is opened; the error names the place in the file.
  case refused(Diagnostic)
  /// It is there and could not be read, which stops the release: what readers had must not vanish.
  case unreadable(LocalizedText)

  /// Whether readers can be given the file.
  package var isAvailable: Bool {
    if case .available = self { return true }
    return false
  }
}
