import DataFiles
import Diagnostics

/// Files in a document's folder that its data does not list.
struct AttachmentFix {
  let text: FixText
  /// Their paths below the folder.
  let names: [String]

  /// One edit that lists them all; none where the list is written in a way that cannot be continued line by line.
  var edits: [FixEdit] {
    guard !names.isEmpty, let tree = text.tree, case .mapping(let entries) = tree.content else { return [] }
    guard let entry = entries.first(where: { $0.key == "attachments" }) else {
      return isBlock(entries) ? insert(lines(indent: "  ", opens: true), at: text.data.upperBound) : []
    }
    switch entry.value.content {
    case .scalar(let words, isPlain: true) where words.isEmpty:
      return insert(lines(indent: "  ", opens: false), at: endOfLine(at: entry.keyOffset))
    case .sequence(let nodes):
      guard let last = nodes.last, isLine(entry.value.offset, after: entry.keyOffset) else { return [] }
      let start = startOfLine(at: last.offset)
      let blanks = text.bytes[start...].prefix { $0 == 0x20 }
      guard text.bytes[blanks.endIndex] == 0x2D else { return [] }
      return insert(
        lines(indent: String(decoding: blanks, as: UTF8.self), opens: false),
        at: endOfEntry(from: start, indent: blanks.count))
    default: return []
    }
  }

  private func lines(indent: String, opens: Bool) -> [String] {
    (opens ? ["attachments:"] : []) + names.flatMap { UnlistedFiles.Manner.entry($0, indent: indent) }
  }

  private func insert(_ lines: [String], at offset: Int) -> [FixEdit] {
    let end = text.lineEnd
    let opens = offset > 0 && text.bytes[offset - 1] != 0x0A && text.bytes[offset - 1] != 0x0D
    let bytes = (opens ? end : []) + lines.flatMap { Array($0.utf8) + end }
    return [FixEdit(kind: .attachments, range: offset..<offset, bytes: bytes)]
      + names.dropFirst().map { _ in FixEdit(kind: .attachments, range: offset..<offset, bytes: []) }
  }

  /// Whether the keys stand on lines of their own, not between curly brackets.
  private func isBlock(_ entries: [DataEntry]) -> Bool {
    entries.allSatisfy { startOfLine(at: $0.keyOffset) == $0.keyOffset }
  }

  private func isLine(_ offset: Int, after other: Int) -> Bool {
    startOfLine(at: offset) > other
  }

  private func startOfLine(at offset: Int) -> Int {
    var index = offset
    while index > text.data.lowerBound, text.bytes[index - 1] != 0x0A, text.bytes[index - 1] != 0x0D {
      index -= 1
    }
    return index
  }

  private func endOfLine(at offset: Int) -> Int {
    let lines = text.lines(in: text.data)
    guard let index = lines.lastIndex(where: { $0.lowerBound <= offset }) else { return text.data.upperBound }
    return lines.indices.contains(index + 1) ? lines[index + 1].lowerBound : text.data.upperBound
  }

  /// Where the lines of a list's last entry end: before the first that is not indented further, blank ones apart.
  private func endOfEntry(from start: Int, indent: Int) -> Int {
    var end = endOfLine(at: start)
    for line in text.lines(in: text.data) where line.lowerBound > start {
      let words = text.bytes[line].drop { $0 == 0x20 || $0 == 0x09 }
      if words.isEmpty { continue }
      guard words.startIndex - line.lowerBound > indent else { break }
      end = endOfLine(at: line.lowerBound)
    }
    return end
  }
}
