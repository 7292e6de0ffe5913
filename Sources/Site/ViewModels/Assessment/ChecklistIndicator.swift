import Templating

/// An indicator with all its items.
struct ChecklistIndicator: TemplateModel {
  /// Its number.
  let id: String
  /// Its title.
  let title: String
  /// Its score.
  let scoreText: String?
  /// Its parts.
  let subIndicators: [ChecklistSubIndicator]

  static let fields: [TemplateField<ChecklistIndicator>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("scoreText") { $0.scoreText },
    .list("subIndicators") { $0.subIndicators },
  ]
}
