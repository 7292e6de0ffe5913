/// Writes CSV that spreadsheets open rightly: UTF-8 with BOM, CRLF, quotes where needed, no live formulas.
package enum CSVWriter {
  /// The bytes of a file.
  package static func bytes(header: [String], rows: [[CSVField]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(header.map(CSVField.text), to: &bytes)
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [CSVField], to bytes: inout [UInt8]) {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch field {
      case .number(let text): bytes += text.utf8
      case .text(let text): appendQuoted(defused(text), to: &bytes)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// The text with an apostrophe before it where it begins like a formula; a lone hyphen says “none” and stays.
  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, text != "-" else { return text }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return "'" + text
    default: return text
    }
  }

  private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
