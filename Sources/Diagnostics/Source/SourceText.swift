/// The bytes of a text file (UTF-8) with its path, able to turn byte offsets into lines and columns.
public struct SourceText: Sendable {
  /// The path relative to the project's root.
  public let path: String
  /// The file's bytes, without a byte order mark.
  public let bytes: [UInt8]

  /// Wraps the bytes of a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Wraps a text, as tests and generated sources do.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The line and column of a byte offset; lines end at LF, CRLF or CR.
  public func place(at offset: Int, length: Int = 0) -> SourcePlace {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var start = 0
    var index = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      let isLoneReturn = byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)
      if byte == 0x0A || isLoneReturn {
        line += 1
        start = index
      }
    }
    return SourcePlace(
      file: path, line: line, column: codePoints(in: start..<end) + 1,
      length: codePoints(in: end..<min(end + max(length, 0), bytes.count)))
  }

  /// The text of a line counted from 1, without its line end; empty past the last line.
  public func text(ofLine wanted: Int) -> String {
    var line = 1
    var start = 0
    var index = 0
    while index < bytes.count, line < wanted {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
        line += 1
        start = index
      }
    }
    guard line == wanted else { return "" }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func codePoints(in range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
