import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Reads the sheets of a file by a schema: finds the table in each, tells entries from sums and remarks, reads cells.
///
/// `TableHeader` finds the headings, `TableRows` sorts the rows below, `ColumnHeadings` knows what headings mean,
/// `CellReader` and `JoinedCell` read cells. What is left out or understood from elsewhere is said in a note.
struct DatasetReader {
  /// Columns and rows as read, and the files of cells that are missing or damaged.
  struct Table {
    var columns: [DatasetColumn] = []
    var rows: [DatasetRow] = []
    var faults: [Diagnostic] = []
    /// Cells that were not understood, and sums that are wrong, so that their columns show nothing.
    var doubts: [DatasetDoubt] = []
    /// Where its rows stand.
    var sheets: [DatasetSheet] = []
  }

  let schema: DatasetSchema
  let year: FiscalYear
  let fileName: String
  let locateFile: (String) -> Result<ContentFile, FileRefusal>

  /// The table of some sheets: all of those whose headings are those of the schema.
  func read(_ sheets: [Sheet], into diagnostics: inout DiagnosticList) -> Table {
    let headings = ColumnHeadings(schema, year: year)
    var tables = sheets.compactMap { TableOnSheet($0, headings) }
    if tables.contains(where: \.matches) {
      tables = tables.filter(\.matches)
    } else {
      tables = Array(tables.prefix(1))
    }
    let used = Set(tables.compactMap(\.sheet.name))
    let others = sheets.filter {
      $0.name.map { !used.contains($0) && $0 != DatasetExample.notesSheet } ?? false
    }
    if !others.isEmpty, let first = tables.first {
      diagnostics.add(
        .sheetsLeftOut(others.compactMap(\.name)).at(first.place(of: first.header.rows.lowerBound)))
    }
    var table = Table()
    for sheet in tables {
      diagnostics.add(contentsOf: sheet.sheet.findings)
      HeadingFindings(schema: schema, headings: headings).report(sheet, into: &diagnostics)
      var reading = SheetReading(self, sheet, into: &diagnostics)
      reading.readRows(into: &table, &diagnostics)
    }
    table.addMissingCells()
    return table
  }
}

extension DatasetReader.Table {
  /// The position of a column, which is added if no sheet before had it.
  mutating func index(of column: DatasetColumn) -> Int {
    if let index = columns.firstIndex(of: column) { return index }
    columns.append(column)
    return columns.count - 1
  }

  /// Keeps the first doubts: one is enough for a column to show nothing.
  fileprivate mutating func doubt(_ column: DatasetColumn, _ finding: () -> Diagnostic) {
    if doubts.count < 100 { doubts.append(DatasetDoubt(column: column.name, finding: finding())) }
  }

  /// Gives the rows of earlier sheets the cells of columns that only later ones have.
  fileprivate mutating func addMissingCells() {
    for index in rows.indices where rows[index].cells.count < columns.count {
      let missing = columns.count - rows[index].cells.count
      rows[index].cells += Array(repeating: DatasetCell(text: "", value: .empty), count: missing)
    }
    for index in sheets.indices {
      sheets[index].cells += Array(repeating: nil, count: columns.count - sheets[index].cells.count)
    }
  }
}

/// The reading of one sheet's rows.
private struct SheetReading {
  private let reader: CellReader
  private let year: FiscalYear
  private let table: TableOnSheet
  private let sums: SumCheck
  /// The month of each table on the sheet, where no column tells it.
  private var partMonths: [FiscalMonth?] = []
  private let monthColumn: DatasetColumn?
  private let dayColumn: DatasetColumn?
  private var dashes = DashList()
  /// What cells say that are joined over several rows, by their column.
  private let merged: [Int: [(rows: ClosedRange<Int>, text: String)]]

  init(_ dataset: DatasetReader, _ table: TableOnSheet, into diagnostics: inout DiagnosticList) {
    reader = CellReader(schema: dataset.schema, year: dataset.year, locateFile: dataset.locateFile)
    year = dataset.year
    self.table = table
    sums = SumCheck(table)
    merged = table.mergedTexts
    let wanted = dataset.schema.columns.first { $0.kind == .month && $0.isRequired && !$0.mayLieAhead }
    let isThere = table.sources.contains { $0.columns.contains { $0 == wanted } }
    monthColumn = isThere ? nil : wanted
    let relation = dataset.schema.relations.lazy.compactMap(\.dayInMonth).first
    dayColumn = relation.flatMap { name in table.sources.lazy.flatMap(\.columns).first { $0.name == name } }
    if monthColumn != nil, table.matches, table.months.isEmpty, !table.rows.entries.isEmpty {
      findMonths(dataset.fileName, into: &diagnostics)
    }
  }

  private mutating func findMonths(_ fileName: String, into diagnostics: inout DiagnosticList) {
    var notes: [(month: FiscalMonth, origin: TableMonth.Origin)] = []
    var isOfOtherYear = false
    for titles in table.rows.titles {
      switch TableMonth.find(in: table.sheet, titles: titles, fileName: fileName, year: year) {
      case .success(let found):
        partMonths.append(found.month)
        notes.append((found.month, found.origin))
      case .failure(let other):
        partMonths.append(nil)
        isOfOtherYear = true
        diagnostics.add(Diagnostic.titleOfOtherYear(other.text, year).at(place(of: other.origin)))
      case nil: partMonths.append(partMonths.last ?? nil)
      }
    }
    if let first = notes.first {
      diagnostics.add(
        .monthFrom(notes, fileName: fileName, sheet: table.sheet.name).at(place(of: first.origin)))
    } else if isOfOtherYear {
      return
    } else if dayColumn != nil {
      diagnostics.add(.monthFromDays.at(table.place(of: table.header.rows.lowerBound)))
    } else {
      diagnostics.add(
        .monthUnknown(isWorkbook: table.sheet.source == nil).at(table.place(of: table.header.rows.lowerBound))
      )
    }
  }

  private func place(of origin: TableMonth.Origin) -> SourcePlace {
    if case .title(let place) = origin { return place }
    return table.place(of: table.header.rows.lowerBound)
  }

  /// Reads the rows into a table, with findings about cells, sums and what is left out.
  mutating func readRows(into result: inout DatasetReader.Table, _ diagnostics: inout DiagnosticList) {
    let hasMonth =
      monthColumn != nil && (!table.months.isEmpty || dayColumn != nil || partMonths.contains { $0 != nil })
    let targets = Targets(table, monthColumn: hasMonth ? monthColumn : nil, of: reader.schema, in: &result)
    let number = result.sheets.count
    result.sheets.append(
      DatasetSheet(sheet: table.sheet, cells: targets.origins(count: result.columns.count)))
    result.rows.reserveCapacity(result.rows.count + table.rows.entries.count)
    let examples = ExampleRows(table, of: reader.schema, in: year)
    var example: [Int] = []
    for entry in table.rows.entries {
      let row = table.sheet.rows[entry.position]
      switch examples.likeness(of: row) {
      case .none: break
      case .same:
        example.append(row.number)
        continue
      case .changed:
        diagnostics.add(Diagnostic.changedExample.at(table.place(of: entry.position), in: table.sheet.source))
        continue
      }
      if let finding = raggedRow(row) {
        diagnostics.add(finding)
        continue
      }
      var cells = [DatasetCell](repeating: DatasetCell(text: "", value: .empty), count: result.columns.count)
      if entry.isStatement, let column = targets.none,
        let said = reader.schema.nothing?.choice(in: reader.schema)
      {
        cells[column] = said
        if let index = targets.sourceOfMonth {
          read(table.sources[index], targets.indices[index], row, &cells, &result, &diagnostics)
        }
      } else {
        for (source, indices) in zip(table.sources, targets.indices) {
          read(source, indices, row, &cells, &result, &diagnostics)
        }
      }
      if let column = targets.month, table.months.isEmpty {
        let month = partMonths.indices.contains(entry.part) ? partMonths[entry.part] : nil
        if let month = month ?? dayMonth(of: cells, targets) {
          cells[column] = DatasetCell(text: month.thaiShortName, value: .month(month))
        }
      }
      append(row, entry, cells, number, targets, to: &result, &diagnostics)
    }
    diagnostics.add(contentsOf: dashes.findings(in: table.sheet))
    for doubt in sums.doubts {
      diagnostics.add(doubt.finding)
      result.doubts.append(doubt)
    }
    if let note = Diagnostic.leftOut(table, examples: example) { diagnostics.add(note) }
    if let other = table.rows.otherTable {
      diagnostics.add(Diagnostic.otherTableBelow.at(table.place(of: other), in: table.sheet.source))
    }
  }

  /// Appends a row, or where the form has a column for each month, one for every month with a figure.
  private mutating func append(
    _ row: SheetRow, _ entry: TableRows.Entry, _ cells: [DatasetCell], _ number: Int, _ targets: Targets,
    to result: inout DatasetReader.Table, _ diagnostics: inout DiagnosticList
  ) {
    guard let month = targets.month, let spread = targets.spread, !table.months.isEmpty else {
      if cells.contains(where: { !$0.isEmpty }) {
        result.rows.append(
          DatasetRow(line: row.number, cells: cells, sheet: number, position: entry.position))
      }
      return
    }
    for (value, cell) in table.months where row.cells.indices.contains(cell) && !row.cells[cell].isBlank {
      var cells = cells
      cells[month] = DatasetCell(text: value.thaiShortName, value: .month(value))
      cells[spread] = self.cell(
        row, cell, row.cells[cell].text.trimmedBlanks, result.columns[spread], &result, &diagnostics)
      if !cells[spread].isEmpty {
        result.rows.append(
          DatasetRow(line: row.number, cells: cells, sheet: number, position: entry.position))
      }
    }
  }

  private func dayMonth(of cells: [DatasetCell], _ targets: Targets) -> FiscalMonth? {
    guard let column = targets.day, case .day(let day) = cells[column].value else { return nil }
    return FiscalMonth.read("\(day.year)-\(day.month)", in: year)
  }

  private mutating func read(
    _ source: TableOnSheet.Source, _ indices: [Int], _ row: SheetRow, _ cells: inout [DatasetCell],
    _ result: inout DatasetReader.Table, _ diagnostics: inout DiagnosticList
  ) {
    let column = source.cells[0]
    let text = source.cells.count == 1 ? self.text(of: row, at: column) : Self.gathered(row, source)
    guard source.columns.count == 2 else {
      cells[indices[0]] = cell(row, column, text, source.columns[0], &result, &diagnostics)
      return
    }
    let isPrice = source.columns[1].kind == .baht
    let reading = isPrice ? JoinedCell.nameAndPrice(text) : JoinedCell.numberAndDay(text, within: year)
    switch reading {
    case .parts(let first, let second):
      cells[indices[0]] = cell(row, column, first, source.columns[0], &result, &diagnostics)
      cells[indices[1]] = cell(row, column, second, source.columns[1], &result, &diagnostics)
    case .none: break
    case .several, .unclear:
      cells[indices[0]] = DatasetCell(text: text, value: .text)
      let (place, sheet) = (table.sheet.place(of: row, at: column), table.sheet)
      let finding = {
        Diagnostic.joinedCell(text, source.columns, isSeveral: reading == .several).at(
          place, in: sheet.source)
      }
      diagnostics.add("dataset.joined-cell", .error, in: place.file, finding)
      for column in source.columns { result.doubt(column, finding) }
    }
  }

  /// The text of a cell; one that is joined to those above it says what the first of them says.
  private func text(of row: SheetRow, at column: Int) -> String {
    let text = row.text(at: column)
    guard text.isEmpty, let merges = merged[column] else { return text }
    return merges.first { $0.rows.contains(row.number) }?.text ?? text
  }

  /// The lines of a column that the form spreads over several cells: names beside their prices.
  private static func gathered(_ row: SheetRow, _ source: TableOnSheet.Source) -> String {
    let lines = source.cells.map { cell in
      row.text(at: cell).unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0).trimmedBlanks }
    }.filter { !$0.isEmpty }
    guard let first = lines.first, lines.count > 1 else { return (lines.first ?? []).joined(separator: "\n") }
    let isMatched = first.count > 1 && lines.allSatisfy { $0.count == first.count }
    if isMatched {
      return first.indices.map { line in lines.map { $0[line] }.joined(separator: " ") }.joined(
        separator: "\n")
    }
    let separator = source.columns.count == 2 ? "\n" : first.count == 1 ? " " : "\n"
    return lines.map { $0.joined(separator: "\n") }.joined(separator: separator)
  }

  private mutating func cell(
    _ row: SheetRow, _ cell: Int, _ text: String, _ column: DatasetColumn,
    _ result: inout DatasetReader.Table,
    _ diagnostics: inout DiagnosticList
  ) -> DatasetCell {
    switch reader.read(text, in: column) {
    case .success(let read):
      if case .file(let file) = read.value { report(file, row, cell, &result, &diagnostics) }
      return read
    case .failure(.dash):
      dashes.add(column, row, cell)
      return DatasetCell(text: "", value: .empty)
    case .failure(.refused(let refusal)):
      let place = table.sheet.place(of: row, at: cell)
      let finding = refusal.finding(for: text).named(at: place, in: table.sheet.source)
      diagnostics.add(finding)
      result.doubt(column) { finding }
      return DatasetCell(text: text, value: .text)
    case .failure(.otherKind):
      let (sheet, year) = (table.sheet, year)
      let finding = {
        Diagnostic.badValue(text, column, year).at(sheet.place(of: row, at: cell), in: sheet.source)
      }
      diagnostics.add("dataset.bad-value", .error, in: table.sheet.path, finding)
      result.doubt(column, finding)
      return DatasetCell(text: text, value: .text)
    }
  }

  private func report(
    _ file: ContentFile, _ row: SheetRow, _ cell: Int, _ result: inout DatasetReader.Table,
    _ diagnostics: inout DiagnosticList
  ) {
    let place = table.sheet.place(of: row, at: cell)
    if let fault = file.fault { result.faults.append(fault.named(at: place, in: table.sheet.source)) }
    if let caution = file.caution { diagnostics.add(caution.named(at: place, in: table.sheet.source)) }
  }

  /// In a text every row has as many cells as the header; one that has not was not written as it was meant.
  private func raggedRow(_ row: SheetRow) -> Diagnostic? {
    guard let source = table.sheet.source else { return nil }
    let width = (table.header.columns.flatMap(\.cells).max() ?? -1) + 1
    guard row.cells.count < width || row.cells.dropFirst(table.header.width).contains(where: { !$0.isBlank })
    else {
      return nil
    }
    return .raggedRow(row, columns: width, in: source)
  }
}

extension SheetRow {
  fileprivate func text(at column: Int) -> String {
    cells.indices.contains(column) ? cells[column].text.trimmedBlanks : ""
  }
}

extension EmptyRowRule {
  /// The cell that says that there is nothing.
  fileprivate func choice(in schema: DatasetSchema) -> DatasetCell? {
    schema.column(named: column)?.choices.first.map {
      DatasetCell(text: $0.label, value: .choice(value: $0.value, label: $0.label))
    }
  }
}
