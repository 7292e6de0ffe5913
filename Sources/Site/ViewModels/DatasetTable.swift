import Markup
import Templating

/// A dataset on a page: people as cards, everything else as a table, with its download.
struct DatasetTable: TemplateModel {
  let id: String
  let caption: String
  let download: SafeURL?
  let downloadLabel: String
  let none: String?
  let groups: [PersonGroup]
  let columns: [TableColumn]
  let rows: [TableRow]
  let shortened: String?

  private var isTable: Bool { groups.isEmpty && !rows.isEmpty }

  static let fields: [TemplateField<DatasetTable>] = [
    .text("id", \.id), .text("caption", \.caption), .url("download", \.download),
    .text("downloadLabel", \.downloadLabel), .text("none", \.none), .list("groups", \.groups),
    .flag("isTable", \.isTable), .list("columns", \.columns), .list("rows", \.rows),
    .text("shortened", \.shortened),
  ]
}
