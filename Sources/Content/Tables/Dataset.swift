import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// A table that a document publishes, read from a file by its schema.
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
  /// Where the rows stand.
  let sheets: [DatasetSheet]
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
  package func place(of row: DatasetRow) -> SourcePlace {
    let sheet = sheets[row.sheet].sheet
    guard sheet.source == nil else { return SourcePlace(file: file.path, line: row.line) }
    return sheet.place(of: sheet.rows[row.position], at: 0)
  }

  /// The place of a cell in the file; of the whole row where nothing stands there.
  package func place(of row: DatasetRow, at column: Int) -> SourcePlace {
    let origin = sheets[row.sheet]
    guard let cell = origin.cells[column] else { return place(of: row) }
    return origin.sheet.place(of: origin.sheet.rows[row.position], at: cell)
  }

  /// A row as people call it: its line in a text, its row on a sheet.
  package func name(of row: DatasetRow) -> LocalizedText {
    sheets[row.sheet].sheet.source == nil
      ? LocalizedText(th: "แถว \(row.line)", en: "row \(row.line)")
      : LocalizedText(th: "บรรทัด \(row.line)", en: "line \(row.line)")
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
  /// The line of the file on which the row begins, or the row of its sheet.
  package let line: Int
  package internal(set) var cells: [DatasetCell]
  /// The position of its sheet among those of the dataset.
  let sheet: Int
  /// Its position among the rows of the sheet.
  let position: Int
}

/// A sheet from which rows of a dataset were read; places of cells are made from it when somebody asks.
struct DatasetSheet: Sendable {
  let sheet: Sheet
  /// The column of the sheet in which each column of the dataset stands; nil for one that stands nowhere.
  var cells: [Int?]
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
  indirect case file(ContentFile)
  case link(String)
  indirect case choice(value: String, label: String)
}

/// A sentence of the author with its place.
package struct LocatedSentence: Sendable, Hashable {
  package let text: String
  /// Where it is written.
  package let place: SourcePlace
}
