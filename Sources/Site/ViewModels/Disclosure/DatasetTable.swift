import Markup
import Templating

/// Data as a table, with its file to download.
struct DatasetTable: TemplateModel {
  /// The anchor.
  let id: String
  /// What the table shows.
  let caption: String
  /// The data as a file.
  let downloadURL: SafeURL
  /// Its type and size.
  let downloadLabel: String
  /// What the data says about there being nothing.
  let note: String?
  /// The columns.
  let columns: [TableColumn]
  /// The rows that are shown.
  let rows: [TableRow]
  /// Says that the file holds more rows.
  let truncatedNote: String?

  static let fields: [TemplateField<DatasetTable>] = [
    .text("id") { $0.id },
    .text("caption") { $0.caption },
    .url("downloadURL") { $0.downloadURL },
    .text("downloadLabel") { $0.downloadLabel },
    .text("note") { $0.note },
    .list("columns") { $0.columns },
    .list("rows") { $0.rows },
    .text("truncatedNote") { $0.truncatedNote },
  ]
}
