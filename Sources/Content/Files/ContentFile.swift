import Diagnostics

/// A file of the content that a page shows or offers for download.
package struct ContentFile: Sendable, Hashable {
  /// Its path below the project's root.
  package let path: String
  /// Its address on the site.
  package let address: SitePath
  package let kind: FileKind
  /// What was found on disk.
  package let state: FileState

  /// The last part of its path.
  package var name: String { address.parts.last ?? path }
}

/// What was found behind a file that a document lists.
package enum FileState: Sendable, Hashable {
  case available(size: Int, pages: Int?)
  case missing
  case empty
  case corrupt(LocalizedText)
  /// It would run or load something where it is opened; the error names the place in the file.
  case refused(Diagnostic)

  /// Whether readers can be given the file.
  package var isAvailable: Bool {
    if case .available = self { return true }
    return false
  }
}
