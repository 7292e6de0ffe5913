import Diagnostics
import ThaiText

/// Reads CSV as RFC 4180 defines it, on bytes; every fault is reported with its row and column.
///
/// What spreadsheet programs leave behind is passed over: empty rows, and columns without header and cells.
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
    let columns = CSVColumns(header, rows: all.dropFirst(), source, into: &diagnostics)
    var rows: [CSVRow] = []
    rows.reserveCapacity(all.count - 1)
    for row in all.dropFirst() {
      if let cells = columns.cells(of: row) {
        rows.append(CSVRow(cells: cells, line: row.line))
      } else {
        diagnostics.add("csv.ragged-row", .error, in: source.path) {
          .csvRaggedRow(row, columns: columns.width, in: source)
        }
      }
    }
    return CSVTable(header: columns.header, rows: rows, titles: Array(lines.prefix(titles)))
  }

  /// All rows of a text in which something stands; nil for an empty file, one with another separator, or one that has
  /// more rows than may be.
  package static func sheet(
    of source: SourceText, mostRows: Int, into diagnostics: inout DiagnosticList
  ) -> Sheet? {
    let lines = source.bytes.count { $0 == 0x0A }
    if lines > mostRows {
      diagnostics.add(.csvTooLong(lines, most: mostRows, in: source))
      return nil
    }
    var scanner = CSVScanner(source: source)
    let rows = scanner.rows().map { row in
      SheetRow(
        number: row.line,
        cells: row.cells.map { SheetCell($0.text, offset: $0.offset, length: $0.length) })
    }
    diagnostics.add(contentsOf: scanner.diagnostics)
    guard let first = rows.first else {
      diagnostics.add(.csvEmpty(in: source))
      return nil
    }
    let cells = first.cells.map { CSVCell(text: $0.text, offset: $0.offset, length: $0.length) }
    if let finding = otherSeparator(cells, source) {
      diagnostics.add(finding)
      return nil
    }
    return Sheet(source, rows: rows)
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
}

/// The columns of a table that mean something.
private struct CSVColumns {
  /// The headers, with one blank between their words.
  private(set) var header: [CSVCell] = []
  /// How many cells a row must have; more of them may only be empty.
  let width: Int
  private let all: Int
  private var places: [Int] = []

  /// Leaves out columns that have no header, which is reported if a row has something there, and those whose header
  /// stands twice, which is always reported.
  init(
    _ cells: [CSVCell], rows: ArraySlice<CSVRow>, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    all = cells.count
    let names = cells.map { Spelling.name($0.text) }
    width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    let used = Self.used(names, rows)
    var seen: [String: CSVCell] = [:]
    for (index, cell) in cells.enumerated() {
      let name = names[index]
      if name.isEmpty {
        if let first = used[index] {
          diagnostics.add("csv.empty-header", .error, in: source.path) {
            .csvEmptyHeader(cell, column: index + 1, first: first, in: source)
          }
        }
      } else if let first = seen[name] {
        diagnostics.add("csv.duplicate-header", .error, in: source.path) {
          .csvDuplicateHeader(name, cell, first: first, in: source)
        }
      } else {
        seen[name] = cell
        header.append(CSVCell(text: name, offset: cell.offset, length: cell.length))
        places.append(index)
      }
    }
  }

  /// The first cell that is not empty in each column without a header.
  private static func used(_ names: [String], _ rows: ArraySlice<CSVRow>) -> [Int: CSVCell] {
    var open = names.indices.filter { names[$0].isEmpty }
    var used: [Int: CSVCell] = [:]
    for row in rows where !open.isEmpty {
      for index in open where index < row.cells.count && !row.cells[index].isBlank {
        used[index] = row.cells[index]
      }
      if !used.isEmpty { open.removeAll { used[$0] != nil } }
    }
    return used
  }

  /// The cells of a row that stand below a header; nil if the row has too few cells or something beyond all headers.
  func cells(of row: CSVRow) -> [CSVCell]? {
    guard row.cells.count >= width, row.cells.dropFirst(all).allSatisfy(\.isBlank) else { return nil }
    if places.count == row.cells.count { return row.cells }
    return places.map { row.cells[$0] }
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

  /// Whether it holds nothing that people see.
  var isBlank: Bool { length == 0 || text.trimmedBlanks.isEmpty }
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

  /// All rows but those in which nothing stands.
  mutating func rows() -> [CSVRow] {
    var rows: [CSVRow] = []
    while current != nil {
      let first = line
      let cells = row()
      // A row whose quote is never closed has swallowed the rest of the file; its cells mean nothing.
      if !isOpen, !cells.allSatisfy(\.isBlank) { rows.append(CSVRow(cells: cells, line: first)) }
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
    if let inner = cell.firstIndex(of: Self.quote) {
      diagnostics.add("csv.stray-quote", .error, in: source.path) { .csvStrayQuote(in: source, at: inner) }
    }
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
      diagnostics.add("csv.text-after-quote", .error, in: source.path) {
        .csvTextAfterQuote(in: source, at: end, length: index - end)
      }
    }
    return CSVCell(text: String(decoding: content, as: UTF8.self), offset: start, length: index - start)
  }
}
