import Diagnostics

/// Where a document's data ends and its text begins.
struct FrontMatter {
  /// The bytes between the two lines of three hyphens.
  let data: Range<Int>
  /// The bytes of the text.
  let body: Range<Int>

  /// Splits a document; nil if the block is missing or never closed, which is reported.
  static func split(_ source: SourceText, into diagnostics: inout DiagnosticList) -> FrontMatter? {
    let bytes = source.bytes
    guard let start = lineOfHyphens(at: 0, in: bytes) else {
      diagnostics.add(.noFrontMatter(isEmpty: bytes.isEmpty), in: source, at: 0)
      return nil
    }
    var line = start
    while line < bytes.count {
      if let end = lineOfHyphens(at: line, in: bytes) {
        return FrontMatter(data: start..<line, body: end..<bytes.count)
      }
      line = nextLine(after: line, in: bytes)
    }
    diagnostics.add(.openFrontMatter, in: source, at: 0, length: 3)
    return nil
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

  private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    return index
  }
}
