import Content
import Diagnostics
import Files

/// The file into which a report is written instead of standard output; never one that the site publishes.
struct ReportFile {
  let path: String

  /// The form that the name's ending asks for, in small letters.
  var ending: String { path.split(separator: ".").last.map { $0.lowercased() } ?? "" }

  /// Writes the whole file or nothing; ends with 2 if it would lie in a folder of the project from which the site is made or
  /// where it is published, and with 4 if it cannot be written.
  func write(_ bytes: [UInt8], _ options: CommonOptions) throws {
    let parts = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let folder =
      parts.count == 1
      ? "." : parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    let name = parts.last.map { String(decoding: $0, as: UTF8.self) } ?? path
    let place = AbsolutePath.of(folder.isEmpty ? "/" : folder)
    for own in ["Output", "Content", "Templates", ".prongsai"] {
      let inside = AbsolutePath.of(options.root + "/" + own)
      guard place == inside || place.utf8.starts(with: (inside + "/").utf8) else { continue }
      throw UsageError(finding: .reportInside(own))
    }
    guard UserFile.isFolder(place) else {
      try options.fail(
        LocalizedText(th: "ไม่มีโฟลเดอร์ “\(folder)”", en: "there is no folder “\(folder)”"),
        rule: "system.no-folder")
    }
    let writer = ContentWriter(root: place, options: options)
    try writer.write(writer.plan([ScaffoldFile(name, bytes: bytes)]))
  }
}
