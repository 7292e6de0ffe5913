import Diagnostics
import ThaiText

/// Where a document's data ends and its text begins.
struct FrontMatter {
  /// The bytes between the two lines of three hyphens.
  let data: Range<Int>
  /// The bytes of the text.
  let body: Range<Int>

  /// Splits a document; nil if the block is missing or never closed, which is reported.
  ///
  /// Empty lines before the first three hyphens are passed over.
  static func split(_ source: SourceText, into diagnostics: inout DiagnosticList) -> FrontMatter? {
    let bytes = source.bytes
    let first = firstLineWithWords(in: bytes)
    guard let start = lineOfHyphens(at: first, in: bytes) else {
      if let rule = RuleOfDashes(at: first, in: bytes) {
        diagnostics.add(.otherDashes(rule.text), in: source, at: first, length: rule.text.utf8.count)
      } else {
        diagnostics.add(.noFrontMatter(isEmpty: first == bytes.count), in: source, at: 0)
      }
      return nil
    }
    var line = start
    var other: (offset: Int, rule: RuleOfDashes)?
    while line < bytes.count {
      if let end = lineOfHyphens(at: line, in: bytes) {
        return FrontMatter(data: start..<line, body: end..<bytes.count)
      }
      if other == nil { other = RuleOfDashes(at: line, in: bytes).map { (line, $0) } }
      line = nextLine(after: line, in: bytes)
    }
    if let other {
      let text = other.rule.text
      diagnostics.add(.otherDashes(text), in: source, at: other.offset, length: text.utf8.count)
    } else {
      diagnostics.add(.openFrontMatter, in: source, at: first, length: 3)
    }
    return nil
  }

  private static func firstLineWithWords(in bytes: [UInt8]) -> Int {
    var line = 0
    while line < bytes.count {
      let next = nextLine(after: line, in: bytes)
      if bytes[line..<next].contains(where: { $0 > 0x20 }) { return line }
      line = next
    }
    return bytes.count
  }

  /// Where the line after one of three hyphens begins; nil if another line stands at the index.
  private static func lineOfHyphens(at start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start...].starts(with: "---".utf8) else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    guard bytes[index] == 0x0A || bytes[index] == 0x0D else { return nil }
    return nextLine(after: index, in: bytes)
  }

  fileprivate static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    return index
  }
}

/// A line of dashes that looks like three hyphens and is not: Word makes `———` or `–-` of them.
private struct RuleOfDashes {
  /// The dashes.
  let text: String

  init?(at start: Int, in bytes: [UInt8]) {
    let line = bytes[start..<FrontMatter.nextLine(after: start, in: bytes)]
    let words = String(decoding: line, as: UTF8.self).trimmedBlanks
    guard words.unicodeScalars.allSatisfy({ Self.isDash($0.value) }),
      words.unicodeScalars.count > 1 || words == "—"
    else { return nil }
    text = words
  }

  private static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x2212 || 0x2010...0x2015 ~= value || 0x2500...0x2501 ~= value
  }
}
