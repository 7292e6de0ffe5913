import Templating

/// A status as a shape and a word; the id colours it.
struct StatusMark: TemplateModel {
  /// The status in class names, such as `not-due` or `verified`.
  let id: String
  /// The shape.
  let symbol: String
  /// The word.
  let word: String

  static let fields: [TemplateField<StatusMark>] = [
    .text("id") { $0.id },
    .text("symbol") { $0.symbol },
    .text("word") { $0.word },
  ]
}
