import Templating

/// The score of a sub-indicator as a bar with its number.
struct ScoreBar: TemplateModel {
  /// The number of the sub-indicator.
  let id: String
  /// Its title.
  let title: String
  /// The score in words.
  let scoreText: String
  /// The length of the bar, from 0 to 100.
  let length: String
  /// How many items are published of how many, in words.
  let countText: String

  static let fields: [TemplateField<ScoreBar>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("scoreText") { $0.scoreText },
    .text("length") { $0.length },
    .text("countText") { $0.countText },
  ]
}
