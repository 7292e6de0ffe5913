import ThaiText

/// The words of a Word document as lines: a paragraph a line with its number, a row of a table a line with tabs.
package struct WordLines: Sendable {
  private let document: WordDocument

  package init(_ document: WordDocument) { self.document = document }

  /// The text; notes stand at its end.
  package var text: String {
    let body = document.blocks.flatMap(lines)
    let notes = document.notes.enumerated().map {
      "เชิงอรรถ \($0 + 1): " + $1.map(\.plain).joined(separator: " ")
    }
    return (body + notes).map { $0 + "\n" }.joined()
  }

  private func lines(_ block: WordBlock) -> [String] {
    switch block {
    case .paragraph(let paragraph): lines(paragraph)
    case .table(let table): table.rows.map { $0.map(cell).joined(separator: "\t") }
    }
  }

  /// A paragraph's lines: a break of line is one, and the number stands before the first.
  private func lines(_ paragraph: WordParagraph) -> [String] {
    var lines = [paragraph.label.map { $0.text + " " } ?? ""]
    for piece in paragraph.pieces {
      if case .lineBreak = piece { lines.append("") } else { lines[lines.count - 1] += piece.plain }
    }
    return lines
  }

  private func cell(_ cell: WordCell) -> String {
    cell.plain.split(whereSeparator: { $0 == "\t" || $0 == "\n" || $0 == "\r\n" }).joined(separator: " ")
  }
}
