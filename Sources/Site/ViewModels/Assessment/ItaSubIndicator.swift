import Templating

/// A sub-indicator with its items.
struct ItaSubIndicator: TemplateModel {
  /// Its number.
  let id: String
  /// Its title.
  let title: String
  /// Its score.
  let scoreText: String?
  /// Its items in official order.
  let items: [ItaItem]

  static let fields: [TemplateField<ItaSubIndicator>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("scoreText") { $0.scoreText },
    .list("items") { $0.items },
  ]
}
