import Diagnostics
import ThaiText

/// Reads CSV as RFC 4180 defines it, on bytes; every fault is reported with its row and column.
package enum CSVReader {
  /// How many rows may stand above the header.
  private static let mostTitles = 10

  /// The table, or nil for an empty file or one with another separator.
  ///
  /// The header is the first row unless another of the first ones is told to be it; rows above it are titles.
  package static func read(
    _ source: SourceText, headedBy isHeader: ([CSVCell]) -> Bool = { _ in true },
    into diagnostics: inout DiagnosticList
  ) -> CSVTable? {
    var scanner = CSVScanner(source: source)
    let lines = scanner.rows()
    let titles = lines.prefix(Self.mostTitles).firstIndex { isHeader($0.cells) } ?? 0
    let all = lines.dropFirst(titles)
    diagnostics.add(contentsOf: scanner.diagnostics)
    guard let header = all.first?.cells else {
      diagnostics.add(.csvEmpty(in: source))
      return nil
    }
    if let finding = otherSeparator(header, source) {
      diagnostics.add(finding)
      return nil
    }
    checkHeader(header, source, into: &diagnostics)
    let rows = all.dropFirst().filter { row in
      if row.cells.count == header.count { return true }
      diagnostics.add(.csvRaggedRow(row, columns: header.count, in: source))
      return false
    }
    return CSVTable(header: header, rows: Array(rows), titles: Array(lines.prefix(titles)))
  }

  private static func otherSeparator(_ header: [CSVCell], _ source: SourceText) -> Diagnostic? {
    guard header.count == 1, let cell = header.first else { return nil }
    let separators: [(name: LocalizedText, byte: UInt8)] = [
      (LocalizedText(th: "อัฒภาค (;)", en: "semicolons (;)"), 0x3B),
      (LocalizedText(th: "แท็บ", en: "tabs"), 0x09),
    ]
    guard let found = separators.first(where: { cell.text.utf8.contains($0.byte) }),
      let place = source.bytes[cell.offset...].firstIndex(of: found.byte)
    else { return nil }
    return .csvSeparator(found.name, in: source, at: place)
  }

  private static func checkHeader(
    _ header: [CSVCell], _ source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    var seen: [String: CSVCell] = [:]
    for (index, cell) in header.enumerated() {
      let name = cell.text.trimmedBlanks
      if name.isEmpty {
        diagnostics.add(.csvEmptyHeader(cell, column: index + 1, in: source))
      } else if let first = seen.updateValue(cell, forKey: name) {
        diagnostics.add(.csvDuplicateHeader(name, cell, first: first, in: source))
      }
    }
  }
}

/// A CSV file: its header and the rows below it.
package struct CSVTable: Sendable {
  /// The header's cells.
  package let header: [CSVCell]
  /// The rows.
  package let rows: [CSVRow]
  /// What stands above the header.
  package let titles: [CSVRow]
}

/// A row of a CSV file.
package struct CSVRow: Sendable {
  /// The cells from the left.
  package let cells: [CSVCell]
  /// The line on which the row begins, from 1.
  package let line: Int
}

/// A cell of a CSV file with its place.
package struct CSVCell: Sendable {
  /// The text without its quotes.
  package let text: String
  /// Where it begins in the file, in bytes, quote included.
  package let offset: Int
  /// How many bytes it takes, quotes included.
  package let length: Int
}

/// Splits the bytes of a CSV file into rows of cells.
private struct CSVScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  private(set) var diagnostics = DiagnosticList()
  private let source: SourceText
  private var index = 0
  private var line = 1
  private var isOpen = false

  init(source: SourceText) { self.source = source }

  /// All rows but empty lines.
  mutating func rows() -> [CSVRow] {
    var rows: [CSVRow] = []
    while current != nil {
      let first = line
      let cells = row()
      let isBlank = cells.count == 1 && cells[0].length == 0
      // A row whose quote is never closed has swallowed the rest of the file; its cells mean nothing.
      if !isBlank, !isOpen { rows.append(CSVRow(cells: cells, line: first)) }
    }
    return rows
  }

  private var current: UInt8? { index < source.bytes.count ? source.bytes[index] : nil }

  private mutating func row() -> [CSVCell] {
    var cells: [CSVCell] = []
    while true {
      cells.append(current == Self.quote ? quotedCell() : bareCell())
      guard current == Self.comma else { break }
      index += 1
    }
    if current != nil {
      if current == 0x0D { index += 1 }
      if current == 0x0A { index += 1 }
      line += 1
    }
    return cells
  }

  private mutating func skipToEndOfCell() {
    while let byte = current, byte != Self.comma, byte != 0x0A, byte != 0x0D { index += 1 }
  }

  private mutating func bareCell() -> CSVCell {
    let start = index
    skipToEndOfCell()
    let cell = source.bytes[start..<index]
    if let inner = cell.firstIndex(of: Self.quote) { diagnostics.add(.csvStrayQuote(in: source, at: inner)) }
    return CSVCell(text: String(decoding: cell, as: UTF8.self), offset: start, length: index - start)
  }

  private mutating func quotedCell() -> CSVCell {
    let start = index
    var content: [UInt8] = []
    index += 1
    while true {
      guard let byte = current else {
        diagnostics.add(.csvOpenQuote(in: source, at: start))
        isOpen = true
        break
      }
      index += 1
      if byte == Self.quote {
        guard current == Self.quote else { break }
        index += 1
      } else if byte == 0x0A || (byte == 0x0D && current != 0x0A) {
        line += 1
      }
      content.append(byte)
    }
    let end = index
    skipToEndOfCell()
    if source.bytes[end..<index].contains(where: { $0 != 0x20 }) {
      diagnostics.add(.csvTextAfterQuote(in: source, at: end, length: index - end))
    }
    return CSVCell(text: String(decoding: content, as: UTF8.self), offset: start, length: index - start)
  }
}
