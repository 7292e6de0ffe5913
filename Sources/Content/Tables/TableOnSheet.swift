import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// A sheet with what its headings and rows mean, before its cells are read.
struct TableOnSheet {
  /// From which cells of a row a column, or two of them, is read.
  struct Source {
    let cells: [Int]
    /// The columns of the table; two where a heading joins them.
    let columns: [DatasetColumn]
    let heading: TableHeader.Column
  }

  let sheet: Sheet
  let header: TableHeader
  let rows: TableRows
  /// What is read, in the order of the sheet; a gathered column stands where its first heading does.
  private(set) var sources: [Source] = []
  /// The cells of the months, where the form has a column for each.
  private(set) var months: [(month: FiscalMonth, cell: Int)] = []

  init?(_ sheet: Sheet, _ headings: ColumnHeadings) {
    guard let header = TableHeader.find(in: sheet, headings) else { return nil }
    let sheet = sheet.withEntriesJoined(below: header)
    self.sheet = sheet
    self.header = header
    rows = TableRows(sheet, below: header, mayState: headings.schema.nothing != nil)
    for heading in header.columns { add(heading, of: headings.schema) }
    if months.count < 2 { months = [] }
    if !months.isEmpty, let spread = headings.schema.spread {
      // The sum of the months is no figure of its own.
      sources.removeAll { $0.columns.first?.name == spread }
    }
  }

  /// Whether its headings name enough columns for it to be the table that was asked for.
  var matches: Bool { header.known > 1 || (header.known == 1 && header.columns.count < 3) }

  private mutating func add(_ heading: TableHeader.Column, of schema: DatasetSchema) {
    switch heading.meaning {
    case .column(let column):
      let first = sources.firstIndex { $0.columns.first == column && $0.columns.count == 1 }
      if column.gathers, let first {
        let cells = sources[first].cells + heading.cells
        sources[first] = Source(cells: cells, columns: [column], heading: sources[first].heading)
      } else {
        sources.append(Source(cells: heading.cells, columns: [column], heading: heading))
      }
    case .joined(let joined):
      let columns = joined.into.compactMap(schema.column(named:))
      if columns.count == 2 {
        sources.append(Source(cells: heading.cells, columns: columns, heading: heading))
      }
    case .month(let month): months.append((month, heading.cells[0]))
    case .runningNumber, .passedOver, .unknown: break
    }
  }

  /// What cells below the headings say that are joined over several rows, by their column.
  var mergedTexts: [Int: [(rows: ClosedRange<Int>, text: String)]] {
    let head = sheet.rows[header.rows.upperBound - 1].number
    let wanted = sheet.merges.filter { $0.rows.count > 1 && $0.rows.lowerBound > head }
    if wanted.isEmpty { return [:] }
    let rows = Dictionary(sheet.rows.map { ($0.number, $0) }) { first, _ in first }
    var texts: [Int: [(rows: ClosedRange<Int>, text: String)]] = [:]
    for merge in wanted {
      let column = merge.columns.lowerBound
      guard let row = rows[merge.rows.lowerBound], row.cells.indices.contains(column) else { continue }
      texts[column, default: []].append((merge.rows, row.cells[column].text.trimmedBlanks))
    }
    return texts
  }

  /// The place of a heading.
  func place(of heading: TableHeader.Column) -> SourcePlace {
    sheet.place(of: sheet.rows[heading.row], at: heading.cells[0])
  }

  /// The place of a row's first cell that holds something.
  func place(of position: Int) -> SourcePlace {
    let row = sheet.rows[position]
    return sheet.place(of: row, at: row.cells.firstIndex { !$0.isBlank } ?? 0)
  }
}

/// Knows the example row of a workbook to be filled in.
struct ExampleRows {
  private let example: DatasetExample
  /// The position of each column in the schema, and its cell.
  private let cells: [(column: Int, cell: Int)]

  init(_ table: TableOnSheet, of schema: DatasetSchema, in year: FiscalYear) {
    example = DatasetExample(of: schema, in: year)
    cells = table.sources.filter { $0.columns.count == 1 }.compactMap { source in
      schema.columns.firstIndex(of: source.columns[0]).map { ($0, source.cells[0]) }
    }
  }

  /// What a row is, held against the example.
  func likeness(of row: SheetRow) -> DatasetExample.Likeness {
    guard
      let first = cells.first(where: { row.cells.indices.contains($0.cell) && !row.cells[$0.cell].isBlank })
    else {
      return .none
    }
    let text = row.cells[first.cell].text.trimmedBlanks
    // Most rows differ from the example in their first cell already.
    guard text.utf8.starts(with: DatasetExample.mark.utf8) || text == example.texts[first.column] else {
      return .none
    }
    return example.likeness(
      of: cells.map { ($0.column, row.cells.indices.contains($0.cell) ? row.cells[$0.cell].text : "") })
  }
}

extension Sheet {
  /// The sheet with one row for every entry: rows over which the running number is joined are one, and where they differ
  /// their texts stand below one another, as the bidders of one purchase do.
  fileprivate func withEntriesJoined(below header: TableHeader) -> Sheet {
    guard let number = header.columns.first(where: { $0.meaning == .runningNumber })?.cells.first else {
      return self
    }
    let head = rows[header.rows.upperBound - 1].number
    let spans = merges.filter {
      $0.columns.contains(number) && $0.rows.count > 1 && $0.rows.lowerBound > head
    }
    if spans.isEmpty { return self }
    var joined: [SheetRow] = []
    for row in rows {
      let isSame = spans.contains { span in
        span.rows.contains(row.number) && joined.last.map { span.rows.contains($0.number) } ?? false
      }
      if isSame, let first = joined.popLast() {
        joined.append(first.joined(with: row))
      } else {
        joined.append(row)
      }
    }
    return Sheet(path: path, name: name ?? "", rows: joined, merges: merges, findings: findings)
  }
}

extension SheetRow {
  fileprivate func joined(with other: SheetRow) -> SheetRow {
    let cells = (0..<max(cells.count, other.cells.count)).map { column -> SheetCell in
      let texts = [self, other].compactMap { $0.cells.indices.contains(column) ? $0.cells[column].text : nil }
      return SheetCell(texts.filter { !$0.trimmedBlanks.isEmpty }.joined(separator: "\n"))
    }
    return SheetRow(number: number, cells: cells)
  }
}
