import Markup
import Templating

/// How ready the agency is, and what is missing.
struct ChecklistPage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The heading.
  let title: String
  /// The assessment year.
  let year: String
  /// The score.
  let scoreText: String
  /// What the score means.
  let ratingText: String?
  /// The day of judgement.
  let date: DateText
  /// How many items have each status.
  let readiness: ReadinessSummary
  /// The score by sub-indicator.
  let bars: [ScoreBar]
  /// What is missing, by unit.
  let gaps: [UnitGaps]
  /// What changed since the last release.
  let changes: [ChangeRow]
  /// What is not confirmed about the year’s list.
  let notes: [TextRow]
  /// Every item with its elements.
  let indicators: [ChecklistIndicator]
  /// The page of all items.
  let itaURL: SafeURL

  static let fields: [TemplateField<ChecklistPage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .text("year") { $0.year },
    .text("scoreText") { $0.scoreText },
    .text("ratingText") { $0.ratingText },
    .record("date") { $0.date },
    .record("readiness") { $0.readiness },
    .list("bars") { $0.bars },
    .list("gaps") { $0.gaps },
    .list("changes") { $0.changes },
    .flag("hasChanges") { !$0.changes.isEmpty },
    .list("notes") { $0.notes },
    .flag("hasNotes") { !$0.notes.isEmpty },
    .list("indicators") { $0.indicators },
    .url("itaURL") { $0.itaURL },
  ]
}
