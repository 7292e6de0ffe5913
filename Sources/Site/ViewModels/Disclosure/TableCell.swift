import Markup
import Templating

/// A cell of a table.
struct TableCell: TemplateModel {
  /// The words; empty where there is nothing.
  let text: String
  /// How it is set.
  let kind: CellKind
  /// Where its words lead.
  let url: SafeURL?
  /// What it shows instead of words.
  let picture: Picture?

  static let fields: [TemplateField<TableCell>] = [
    .text("text") { $0.text },
    .text("kind") { $0.kind.rawValue },
    .url("url") { $0.url },
    .record("picture") { $0.picture },
  ]
}
