import ThaiText

/// A cell to be written.
package enum CSVField: Sendable, Hashable {
  /// A text; guarded if a spreadsheet would read it as a formula.
  case text(String)
  /// A number, written as it is.
  case number(String)
}

/// The signs behind which a spreadsheet computes what follows.
package enum FormulaSign {
  private static let wide = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }

  /// Whether the text of a cell begins with one.
  package static func begins(_ text: some Collection<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    case 0xEF: wide.contains { text.starts(with: $0) }
    default: false
    }
  }
}

/// Writes CSV that spreadsheets open correctly: UTF-8 with BOM, CRLF, quotes if needed, no live formulas.
package enum CSVWriter {
  /// The bytes of a file.
  package static func bytes(header: [String], rows: [[CSVField]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(headings(header).map(CSVField.text), to: &bytes)
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  /// The headings, guarded so that none becomes equal to another one.
  private static func headings(_ header: [String]) -> [String] {
    var taken = Set(header.lazy.filter { guarded($0) == $0 }.map(\.trimmedBlanks))
    return header.map { heading in
      var name = guarded(heading)
      guard name != heading else { return heading }
      while !taken.insert(name.trimmedBlanks).inserted { name = "'" + name }
      return name
    }
  }

  private static func append(_ row: [CSVField], to bytes: inout [UInt8]) {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch field {
      case .number(let text): bytes += text.utf8
      case .text(let text): appendQuoted(guarded(text), to: &bytes)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// The text, with an apostrophe before it if it begins like a formula; a lone hyphen says “none” and stays.
  private static func guarded(_ text: String) -> String {
    FormulaSign.begins(text.utf8) && text != "-" ? "'" + text : text
  }

  private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
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
