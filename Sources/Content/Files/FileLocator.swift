import Diagnostics
import Files
import ThaiText

/// Turns the file names that a document writes into files below its folder, never outside of it.
struct FileLocator {
  let disk: SourceFolder
  /// The folder of the document's files, below the project's root.
  let folder: String
  /// Where that folder lies on the site.
  let address: SitePath

  /// The file of a name such as `plan.pdf` or `photos/1.jpg`.
  func file(named written: String) -> Result<ContentFile, FileRefusal> {
    let name = PercentCoding.decoded(written)
    let parts = name.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if name.utf8.contains(0x5C)
      || name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    {
      return .failure(FileRefusal(reason: .badName))
    }
    if parts.contains("..") || parts.contains("") || parts.contains(".") {
      return .failure(FileRefusal(reason: .leavesContent))
    }
    guard let kind = FileKind(fileName: name) else { return .failure(FileRefusal(reason: .unknownKind)) }
    var path = folder + "/" + name
    var state = FileInspector(disk: disk).state(of: path, kind: kind)
    if state == .missing, let other = otherSpelling(of: parts) {
      path = other
      state = FileInspector(disk: disk).state(of: path, kind: kind)
    }
    return .success(
      ContentFile(
        path: path, address: SitePath(address.parts + parts, isPage: false), kind: kind, state: state))
  }

  /// The path of a file whose letters are the same and encoded in another way.
  private func otherSpelling(of parts: [String]) -> String? {
    let place = ([folder] + parts.dropLast()).joined(separator: "/")
    let wanted = NFC.normalised(parts.last ?? "")
    guard let entries = try? disk.entries(of: place) else { return nil }
    return entries.first { NFC.normalised($0.name) == wanted }.map { place + "/" + $0.name }
  }
}
