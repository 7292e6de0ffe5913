import Diagnostics

/// Lays text out in columns of a terminal, by the width that people see.
package enum Columns {
  /// The text followed by blanks up to a width.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// A table with a line under its heads; some columns end at the right.
  package static func table(heads: [String], rows: [[String]], rightAligned: Set<Int> = []) -> String {
    let widths = heads.indices.map { column in
      ([heads] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column -> String in
        let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.of(cells[column]))
        return rightAligned.contains(column) ? blanks + cells[column] : cells[column] + blanks
      }
      var text = padded.joined(separator: "  ")
      while text.utf8.last == 0x20 { text.removeLast() }
      return text + "\n"
    }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return line(heads) + line(rule) + rows.map(line).joined()
  }
}
