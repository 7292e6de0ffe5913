import Templating

/// A row of a table.
struct TableRow: TemplateModel {
  /// Its cells, one a column.
  let cells: [TableCell]

  static let fields: [TemplateField<TableRow>] = [
    .list("cells") { $0.cells }
  ]
}
