import Diagnostics
import ThaiText

/// The tables of a text: a CSV file as a whole, or the tables of a Markdown text.
enum TextTables {
  private static let mostCells = 256

  static func tables(in source: SourceText) -> [SpottedTable] {
    let name = source.path.lowercased()
    if name.hasSuffix(".csv") { return [separated(source)] }
    return name.hasSuffix(".md") ? piped(source) : []
  }

  /// The rows of a CSV text, with whatever sign its first lines are parted by.
  private static func separated(_ source: SourceText) -> SpottedTable {
    var rows = SeparatedRows(bytes: source.bytes)
    var table = SpottedTable(title: source.path)
    while table.rows.count < SpottedTable.mostRows, let (cells, line) = rows.next() {
      table.add(SpottedRow(cells: Array(cells.prefix(mostCells)), spot: TextSpot(.line(line))))
      // Most tables hold nothing of persons, as their first rows show.
      if table.rows.count == PersonalTable.mostTitleRows, !PersonalTable.isHeaded(table.rows) { break }
    }
    return table
  }

  /// The rows of lines with upright strokes, each block a table.
  private static func piped(_ source: SourceText) -> [SpottedTable] {
    let stroke = UInt8(ascii: "|")
    guard source.bytes.contains(stroke) else { return [] }
    var tables: [SpottedTable] = []
    var table = SpottedTable()
    var line = 0
    for text in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard text.contains(stroke) else {
        if !table.rows.isEmpty { tables.append(table) }
        table = SpottedTable()
        continue
      }
      let parts = text.split(separator: stroke, omittingEmptySubsequences: false)
      let isFramed = parts.first?.allSatisfy { $0 <= 0x20 } == true
      let cells = parts.dropFirst(isFramed ? 1 : 0).prefix(mostCells)
        .map { String(decoding: $0, as: UTF8.self).trimmedBlanks }
      table.add(SpottedRow(cells: cells, spot: TextSpot(.line(line))))
    }
    return table.rows.isEmpty ? tables : tables + [table]
  }
}

/// Takes a CSV text apart row by row, whatever parts its cells.
private struct SeparatedRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1

  init(bytes: [UInt8]) {
    self.bytes = bytes
    let head = bytes.prefix(4096)
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    separator =
      signs.max { sign, other in head.count { $0 == sign } < head.count { $0 == other } } ?? signs[0]
  }

  /// The next row with the line on which it begins; nil at the end.
  mutating func next() -> (cells: [String], line: Int)? {
    guard index < bytes.count else { return nil }
    let start = line
    var cells: [String] = []
    while true {
      cells.append(nextCell())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    line += 1
    return (cells, start)
  }

  private mutating func nextCell() -> String {
    let quote = UInt8(ascii: "\"")
    var text: [UInt8] = []
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        isQuoted.toggle()
      } else if !isQuoted, byte == separator || byte == 0x0A || byte == 0x0D {
        break
      } else {
        if byte == 0x0A { line += 1 }
        text.append(byte)
      }
      index += 1
    }
    return String(decoding: text, as: UTF8.self).trimmedBlanks
  }
}
