import DataFiles
import Diagnostics
import Files
import ThaiText

/// Mends what is mechanical in a project's texts and tables and never changes what they say: the edits of `check --fix`.
///
/// In: the folder, and the content that was loaded from it. Out: every file that would change, with its bytes before and
/// after; nothing is written here. Each kind of slip has a file of its own beside this one. All bytes that no edit names
/// stay as they are, and what is mended is mended for good: to fix the outcome changes nothing.
package struct ProjectFixer: Sendable {
  private static let deepest = 20
  private static let mostRounds = 4

  private let disk: SourceFolder
  private let unlisted: [String: [UnlistedFile]]

  package init(reading disk: SourceFolder, content: Content?) {
    self.disk = disk
    let inspector = FileInspector(disk: disk)
    let documents = content?.documents.values.joined().map { ($0.path, $0.unlistedFiles) } ?? []
    unlisted = Dictionary(uniqueKeysWithValues: documents).mapValues { files in
      // What nobody can open is for a person to look at.
      files.filter { file in
        guard file.schemas.isEmpty, let kind = file.kind else { return false }
        let found = inspector.inspect(file.path, kind: kind)
        return found.state.isAvailable && !found.isLocked
      }
    }.filter { !$0.value.isEmpty }
  }

  /// The files that would change, in the order of their paths; what cannot be read is left to the findings.
  package func fixes() -> [FixedFile] {
    var files: [String] = []
    collect(ContentScanner.folder, 0, &files)
    return files.compactMap(fix)
  }

  private func collect(_ folder: String, _ depth: Int, _ files: inout [String]) {
    guard depth < Self.deepest, let entries = try? disk.entries(of: folder) else { return }
    for entry in entries where !LeftoverName.matches(entry.name, isFolder: entry.kind == .folder) {
      let path = folder + "/" + entry.name
      if entry.kind == .folder {
        collect(path, depth + 1, &files)
      } else if entry.kind == .file, ["md", "yaml", "csv"].contains(FileEnding.split(entry.name).ending) {
        files.append(path)
      }
    }
  }

  private func fix(_ path: String) -> FixedFile? {
    let isTable = FileEnding.split(path).ending == "csv"
    let limit = isTable ? TextFile.largestTable : TextFile.largestDocument
    guard let bytes = try? disk.read(path, limit: limit), !bytes.isEmpty else { return nil }
    return isTable ? Self.table(path, bytes) : text(path, bytes)
  }

  private static func table(_ path: String, _ bytes: [UInt8]) -> FixedFile? {
    guard FileSignature.of(bytes) == nil else { return nil }
    let fixed = TableFix(bytes).fixed
    let start = fixed?.bytes ?? bytes
    guard TextEncoding.isText(start) else { return nil }
    let edits = FixEdits(InvisibleSignFix(text: FixText(path: path, bytes: start)).edits)
    var counts = edits.counts
    for kind in fixed?.kinds ?? [] { counts[kind] = 1 }
    guard !counts.isEmpty else { return nil }
    return FixedFile(path: path, before: bytes, after: edits.applied(to: start), counts: counts, named: [])
  }

  private func text(_ path: String, _ bytes: [UInt8]) -> FixedFile? {
    guard TextEncoding.isText(bytes), !OtherEncoding.isUTF16(bytes), FileSignature.of(bytes) == nil else {
      return nil
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let listed = unlisted[path] ?? []
    var text = FixText(path: path, bytes: Array(bytes[mark...]))
    var counts: [FixKind: Int] = [:]
    var names = listed.map(\.name)
    for _ in 0..<Self.mostRounds {
      var isDone = true
      for step in Self.steps {
        let edits = FixEdits(step(text))
        guard !edits.counts.isEmpty else { continue }
        isDone = false
        counts.merge(edits.counts, uniquingKeysWith: +)
        text = FixText(path: path, bytes: edits.applied(to: text.bytes))
      }
      let listing = FixEdits(AttachmentFix(text: text, names: names).edits)
      if !listing.counts.isEmpty {
        counts.merge(listing.counts, uniquingKeysWith: +)
        text = FixText(path: path, bytes: listing.applied(to: text.bytes))
        names = []
      }
      if isDone { break }
    }
    guard !counts.isEmpty else { return nil }
    let named = counts[.attachments] == nil ? [] : listed.map(\.path)
    return FixedFile(
      path: path, before: bytes, after: Array(bytes[..<mark]) + text.bytes, counts: counts, named: named)
  }

  /// The fixes of a text in the order in which each one can see what the one before it left.
  private static let steps: [@Sendable (FixText) -> [FixEdit]] = [
    { InvisibleSignFix(text: $0).edits }, { YAMLSlipFix(text: $0).edits }, { DateDigitFix(text: $0).edits },
    { AddressFix(text: $0).edits },
  ]
}

extension TextEncoding {
  /// Whether some bytes are UTF-8.
  static func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
}
