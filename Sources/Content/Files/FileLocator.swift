import Diagnostics
import Files
import Synchronization
import ThaiText

/// The project's folder, with the listings that were needed to find names that are encoded in another way.
final class SourceFiles: Sendable {
  let disk: SourceFolder
  private let listings = Mutex<[String: [String: String]]>([:])

  init(_ disk: SourceFolder) { self.disk = disk }

  /// The path of a file in a folder whose letters are the same and encoded in another way.
  ///
  /// A folder is listed once, however many files are missing in it.
  func otherSpelling(of name: String, in folder: String) -> String? {
    listings.withLock { listings in
      let known = listings[folder] ?? listing(of: folder)
      listings[folder] = known
      return known[NFC.normalised(name)].map { folder + "/" + $0 }
    }
  }

  /// The names in a folder by their normal form.
  private func listing(of folder: String) -> [String: String] {
    let names = ((try? disk.entries(of: folder)) ?? []).map(\.name)
    return Dictionary(names.map { (NFC.normalised($0), $0) }) { first, _ in first }
  }
}

/// Turns the file names that a document writes into files below its folder, never outside of it.
struct FileLocator {
  let files: SourceFiles
  /// The folder of the document's files, below the project's root.
  let folder: String
  /// Where that folder lies on the site.
  let address: SitePath

  /// The file of a name such as `plan.pdf` or `photos/1.jpg`.
  func file(named written: String) -> Result<ContentFile, FileRefusal> {
    file(at: PercentCoding.decoded(written))
  }

  /// The file of a name without percent escapes.
  func file(at name: String) -> Result<ContentFile, FileRefusal> {
    let parts = name.split(at: 0x2F, keepingEmpty: true)
    if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }) { return .failure(.badName) }
    if parts.contains("..") || parts.contains("") || parts.contains(".") { return .failure(.leavesContent) }
    guard let kind = FileKind(fileName: name) else { return .failure(.unknownKind) }
    let inspector = FileInspector(disk: files.disk)
    var path = folder + "/" + name
    var state = inspector.state(of: path, kind: kind)
    if state == .missing {
      let place = ([folder] + parts.dropLast()).joined(separator: "/")
      if let other = files.otherSpelling(of: parts.last ?? "", in: place) {
        path = other
        state = inspector.state(of: path, kind: kind)
      }
    }
    return .success(
      ContentFile(
        path: path, address: SitePath(address.parts + parts, isPage: false), kind: kind, state: state))
  }
}

/// Why a file name of the content is refused before the disk is touched.
enum FileRefusal: Error {
  case leavesContent
  case unknownKind
  case badName
}
