import Templating

/// A row of a dataset's table; its first cell names it.
struct TableRow: TemplateModel {
  let head: TableCell
  let cells: [TableCell]

  static let fields: [TemplateField<TableRow>] = [.record("head", \.head), .list("cells", \.cells)]
}
