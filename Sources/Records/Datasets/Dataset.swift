import Catalogue
import Diagnostics

/// A table that a document publishes, read from a CSV file by its schema.
public struct Dataset: Sendable {
  /// What the table holds.
  public let schema: DatasetSchema
  /// The caption.
  public let title: String
  /// The file, at whose address the table can be downloaded.
  public let file: ContentFile
  /// The sentence that says that there is nothing to list; absent where the rows speak.
  public let none: LocatedSentence?
  /// The columns that the file has, in its order.
  public let columns: [DatasetColumn]
  /// The rows.
  public let rows: [DatasetRow]
  /// Where the document lists the table.
  public let place: SourcePlace
  /// The id of the table on the page.
  public let anchor: String

  /// The position of a column among the file's columns.
  public func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

  /// The place of a row in the file.
  public func place(of row: DatasetRow) -> SourcePlace { SourcePlace(file: file.path, line: row.line) }
}
