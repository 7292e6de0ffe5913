import Diagnostics

/// Rows of cells as they stand in a CSV text or on a sheet of a workbook: what every reader of tables takes.
package struct Sheet: Sendable {
  /// The path of the file below the project's root.
  package let path: String
  /// The name of the sheet in its workbook; nil for a CSV text.
  package let name: String?
  /// The rows in which something stands, from the top; rows that the author hid are left out.
  package let rows: [SheetRow]
  /// The text of a CSV file, for its lines and carets; nil for a workbook.
  package let source: SourceText?

  /// The cells that are joined to one, of which the first one alone holds something.
  package let merges: [SheetMerge]
  /// What is wrong in its cells, which whoever uses the sheet reports.
  package let findings: DiagnosticList

  /// The rows of a CSV text.
  package init(_ source: SourceText, rows: [SheetRow]) {
    path = source.path
    name = nil
    self.rows = rows
    (merges, findings) = ([], DiagnosticList())
    self.source = source
  }

  /// The rows of a sheet of a workbook.
  package init(
    path: String, name: String, rows: [SheetRow], merges: [SheetMerge] = [],
    findings: DiagnosticList = DiagnosticList()
  ) {
    self.path = path
    self.name = name
    self.rows = rows
    self.merges = merges
    self.findings = findings
    source = nil
  }

  /// Where a cell of a row stands in the file, its column counted from 0.
  package func place(of row: SheetRow, at column: Int) -> SourcePlace {
    guard let source else {
      return SourcePlace(file: path, sheet: name ?? "", row: row.number, column: column + 1)
    }
    guard row.cells.indices.contains(column) else { return SourcePlace(file: path, line: row.number) }
    return source.place(at: row.cells[column].offset, length: row.cells[column].length)
  }
}

/// Cells that are joined to one.
package struct SheetMerge: Sendable, Hashable {
  /// The numbers of the rows, from 1.
  package let rows: ClosedRange<Int>
  /// The columns, from 0.
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// A row of a sheet.
package struct SheetRow: Sendable {
  /// The line of the text, or the row of the sheet, from 1.
  package let number: Int
  /// The cells from the first column on; those that hold nothing are empty.
  package let cells: [SheetCell]

  package init(number: Int, cells: [SheetCell]) {
    self.number = number
    self.cells = cells
  }
}

/// A cell of a sheet as readers see it.
package struct SheetCell: Sendable, Hashable {
  /// The text without quotes, in the one spelling; numbers in plain digits, days as `2022-11-15`.
  package let text: String
  /// Where it begins in a CSV text, in bytes, quote included; 0 in a workbook.
  package let offset: Int
  /// How many bytes it takes in a CSV text, quotes included; 0 in a workbook.
  package let length: Int

  package init(_ text: String, offset: Int = 0, length: Int = 0) {
    self.text = text
    self.offset = offset
    self.length = length
  }

  /// Whether it holds nothing that people see.
  package var isBlank: Bool { text.isEmpty || text.trimmedBlanks.isEmpty }
}
