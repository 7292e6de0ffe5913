import Catalogue
import Diagnostics
import ThaiText

/// A table that a document publishes, read from a CSV file by its schema.
package struct Dataset: Sendable {
  /// What the table holds.
  package let schema: DatasetSchema
  package let title: String
  /// The file, at whose address the table can be downloaded.
  package let file: ContentFile
  /// The sentence that says that there is nothing to list; nil if the rows speak.
  package let none: LocatedSentence?
  /// The columns that the file has, in its order.
  package let columns: [DatasetColumn]
  package internal(set) var rows: [DatasetRow]
  /// Where the document lists the table.
  package let place: SourcePlace
  /// The id of the table on the page.
  package let anchor: String
  /// Cells that cannot be as they are written, so that they show nothing.
  package internal(set) var doubts: [DatasetDoubt] = []

  /// The position of a column among the file's columns.
  package func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

  /// The files that its cells name.
  var files: [ContentFile] {
    rows.flatMap(\.cells).compactMap { if case .file(let file) = $0.value { file } else { nil } }
  }

  /// The published files whose text was not read for the table.
  var unreadFiles: [ContentFile] { file.kind == .csv ? files : [file] + files }

  /// The place of a row in the file.
  package func place(of row: DatasetRow) -> SourcePlace { SourcePlace(file: file.path, line: row.line) }

  /// The place of a cell in the file; of the whole row where cells have no places of their own.
  package func place(of row: DatasetRow, at column: Int) -> SourcePlace {
    row.places.indices.contains(column) ? row.places[column] : place(of: row)
  }

  /// Whether a row says that there is nothing to report, so that a column may stay empty in it.
  package func allowsGap(in row: DatasetRow, at column: String) -> Bool {
    isStatement(row) && schema.nothing?.keeps.contains(column) == false
  }

  /// Whether a row says that there is nothing to report.
  package func isStatement(_ row: DatasetRow) -> Bool {
    guard let rule = schema.nothing, let index = index(of: rule.column) else { return false }
    return !row.cells[index].isEmpty
  }
}

/// A row of a dataset, its cells in the order of the dataset's columns.
package struct DatasetRow: Sendable, Hashable {
  /// The line of the file on which the row begins.
  package let line: Int
  package internal(set) var cells: [DatasetCell]
  /// Where each cell stands in the file.
  package var places: [SourcePlace] = []
}

/// Why a cell shows nothing although something is written in it.
package struct DatasetDoubt: Sendable, Hashable {
  /// The column of the cell.
  package let column: String
  /// What is wrong with it, with its place.
  package let finding: Diagnostic

  /// A doubt about a cell of a column.
  package init(column: String, finding: Diagnostic) {
    self.column = column
    self.finding = finding
  }
}

/// A cell of a dataset: its text as written and what it means.
package struct DatasetCell: Sendable, Hashable {
  /// The text as written, trimmed and in NFC.
  package let text: String
  /// Its meaning by the column's kind.
  package let value: DatasetValue

  /// Whether nothing is written.
  package var isEmpty: Bool { value == .empty }
}

/// What a cell of a dataset holds, read by its column's kind.
package enum DatasetValue: Sendable, Hashable {
  case empty
  case text
  case integer(Int)
  case baht(Baht)
  case percent(String)
  case day(CalendarDay)
  case month(FiscalMonth)
  case file(ContentFile)
  case link(String)
  case choice(value: String, label: String)
}

/// A sentence of the author with its place.
package struct LocatedSentence: Sendable, Hashable {
  package let text: String
  /// Where it is written.
  package let place: SourcePlace
}
