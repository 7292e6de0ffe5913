import Catalogue
import Diagnostics

/// A table that a document publishes, read from a CSV file by its schema.
package struct Dataset: Sendable {
  /// What the table holds.
  package let schema: DatasetSchema
  /// The caption.
  package let title: String
  /// The file, at whose address the table can be downloaded.
  package let file: ContentFile
  /// The sentence that says that there is nothing to list; absent where the rows speak.
  package let none: LocatedSentence?
  /// The columns that the file has, in its order.
  package let columns: [DatasetColumn]
  /// The rows.
  package let rows: [DatasetRow]
  /// Where the document lists the table.
  package let place: SourcePlace
  /// The id of the table on the page.
  package let anchor: String

  /// The position of a column among the file's columns.
  package func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

  /// The place of a row in the file.
  package func place(of row: DatasetRow) -> SourcePlace { SourcePlace(file: file.path, line: row.line) }
}
