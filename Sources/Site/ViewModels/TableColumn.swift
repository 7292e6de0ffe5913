import Templating

/// A column of a dataset's table.
struct TableColumn: TemplateModel {
  let title: String
  let isNumeric: Bool

  static let fields: [TemplateField<TableColumn>] = [
    .text("title", \.title), .flag("isNumeric", \.isNumeric),
  ]
}
