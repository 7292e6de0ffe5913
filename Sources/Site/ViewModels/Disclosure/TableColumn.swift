import Templating

/// A column of a table.
struct TableColumn: TemplateModel {
  /// Its title.
  let title: String
  /// How its cells are set.
  let kind: CellKind

  static let fields: [TemplateField<TableColumn>] = [
    .text("title") { $0.title },
    .text("kind") { $0.kind.rawValue },
  ]
}
