import Templating

/// An indicator of the assessment.
struct ItaIndicator: TemplateModel {
  /// Its number.
  let id: String
  /// Its title.
  let title: String
  /// Its score.
  let scoreText: String?
  /// Its parts.
  let subIndicators: [ItaSubIndicator]

  static let fields: [TemplateField<ItaIndicator>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("scoreText") { $0.scoreText },
    .list("subIndicators") { $0.subIndicators },
  ]
}
