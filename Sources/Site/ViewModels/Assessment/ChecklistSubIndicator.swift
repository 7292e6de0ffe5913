import Templating

/// A sub-indicator with all its items.
struct ChecklistSubIndicator: TemplateModel {
  /// Its number.
  let id: String
  /// Its title.
  let title: String
  /// Its score.
  let scoreText: String?
  /// Its items.
  let items: [ChecklistItem]

  static let fields: [TemplateField<ChecklistSubIndicator>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("scoreText") { $0.scoreText },
    .list("items") { $0.items },
  ]
}
