/// The bytes of a text file (UTF-8) with its path, able to turn byte offsets into lines and columns.
package struct SourceText: Sendable {
  /// The path relative to the project's root.
  package let path: String
  /// The file's bytes, without a byte order mark.
  package let bytes: [UInt8]
  private let lines = LineIndex()

  /// Wraps the bytes of a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Wraps a text, as tests and generated sources do.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The line and column of a byte offset; lines end at LF, CRLF or CR.
  package func place(at offset: Int, length: Int = 0) -> SourcePlace {
    let start = min(max(offset, 0), bytes.count)
    let end = start + min(max(length, 0), bytes.count - start)
    let (line, lineStart) = lines.line(at: start, in: bytes)
    return SourcePlace(
      file: path, line: line, column: codePoints(in: lineStart..<start) + 1,
      length: codePoints(in: start..<end))
  }

  /// The text of a line counted from 1, without its line end; empty past the last line.
  package func text(ofLine wanted: Int) -> String {
    guard let start = lines.start(ofLine: wanted, in: bytes) else { return "" }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func codePoints(in range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
