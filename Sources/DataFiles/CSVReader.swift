import Diagnostics
import ThaiText

/// Reads CSV as RFC 4180 defines it, on bytes; every fault is reported with its line and column.
///
/// Cells may be separated by commas, semicolons or tabs, as spreadsheet programs of other countries do.
package enum CSVReader {
  /// The rows in which something stands; nil for an empty file or one with more rows than may be, which is reported.
  package static func sheet(
    of source: SourceText, mostRows: Int = .max, into diagnostics: inout DiagnosticList
  ) -> Sheet? {
    let lines = source.bytes.count { $0 == 0x0A }
    guard lines <= mostRows else {
      diagnostics.add(.csvTooLong(lines, most: mostRows, in: source))
      return nil
    }
    var scanner = CSVScanner(source: source, separator: CSVSeparator.of(source))
    let rows = scanner.rows()
    diagnostics.add(contentsOf: scanner.diagnostics)
    guard !rows.isEmpty else {
      diagnostics.add(.csvEmpty(in: source))
      return nil
    }
    return Sheet(source, rows: rows)
  }
}

/// Which byte separates the cells of a CSV file.
private enum CSVSeparator {
  private static let all: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
  /// How many rows are looked at.
  private static let sample = 20

  /// The byte that cuts most of the first rows into the same number of cells; a comma where none cuts at least two.
  static func of(_ source: SourceText) -> UInt8 {
    let fits = all.map { separator in
      var scanner = CSVScanner(source: source, separator: separator)
      let rows = scanner.rows(upTo: sample)
      let widths = rows.map(\.cells.count).filter { $0 > 1 }
      let most = Dictionary(grouping: widths) { $0 }.values.map(\.count).max() ?? 0
      return most > 1 || rows.count == 1 ? most : 0
    }
    let best = fits.max() ?? 0
    return zip(all, fits).first { $0.1 == best }?.0 ?? all[0]
  }
}

/// Splits the bytes of a CSV file into rows of cells.
private struct CSVScanner {
  private static let quote = UInt8(ascii: "\"")

  private(set) var diagnostics = DiagnosticList()
  private let source: SourceText
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var isOpen = false

  init(source: SourceText, separator: UInt8) {
    self.source = source
    self.separator = separator
  }

  /// The rows but those in which nothing stands.
  mutating func rows(upTo most: Int = .max) -> [SheetRow] {
    var rows: [SheetRow] = []
    while current != nil, rows.count < most {
      let first = line
      let cells = row()
      // A row whose quote is never closed has swallowed the rest of the file; its cells mean nothing.
      if !isOpen, !cells.allSatisfy(\.isBlank) { rows.append(SheetRow(number: first, cells: cells)) }
    }
    return rows
  }

  private var current: UInt8? { index < source.bytes.count ? source.bytes[index] : nil }

  private mutating func row() -> [SheetCell] {
    var cells: [SheetCell] = []
    while true {
      cells.append(current == Self.quote ? quotedCell() : bareCell())
      guard current == separator else { break }
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
    while let byte = current, byte != separator, byte != 0x0A, byte != 0x0D { index += 1 }
  }

  private mutating func bareCell() -> SheetCell {
    let start = index
    skipToEndOfCell()
    let cell = source.bytes[start..<index]
    if let inner = cell.firstIndex(of: Self.quote) {
      diagnostics.add("csv.stray-quote", .error, in: source.path) { .csvStrayQuote(in: source, at: inner) }
    }
    return SheetCell(String(decoding: cell, as: UTF8.self), offset: start, length: index - start)
  }

  private mutating func quotedCell() -> SheetCell {
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
    return SheetCell(String(decoding: content, as: UTF8.self), offset: start, length: index - start)
  }
}
