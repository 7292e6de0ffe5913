import Markup
import Templating

/// A cell of a dataset's table.
struct TableCell: TemplateModel {
  let text: String
  let isNumeric: Bool
  let url: SafeURL?
  let image: SafeURL?

  private var isEmpty: Bool { text.isEmpty && image == nil }
  private var isPlain: Bool { !text.isEmpty && url == nil && image == nil }

  static let fields: [TemplateField<TableCell>] = [
    .text("text", \.text), .flag("isNumeric", \.isNumeric), .flag("isEmpty", \.isEmpty),
    .flag("isPlain", \.isPlain), .url("url", \.url), .url("image", \.image),
  ]
}
