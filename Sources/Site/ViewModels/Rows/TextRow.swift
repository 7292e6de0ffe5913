import Templating

/// One text of a list.
struct TextRow: TemplateModel {
  /// The text.
  let text: String

  static let fields: [TemplateField<TextRow>] = [
    .text("text") { $0.text }
  ]
}
