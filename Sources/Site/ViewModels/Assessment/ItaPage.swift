import Markup
import Templating

/// Every item of an assessment year in official order.
struct ItaPage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The heading.
  let title: String
  /// The assessment year.
  let year: String
  /// The assessment years.
  let tabs: [YearTab]
  /// What is not confirmed about the year’s list.
  let confidenceNote: String?
  /// The score in a line.
  let scoreText: String?
  /// The day of judgement.
  let date: DateText?
  /// How many items have each status.
  let counts: [StatusCount]
  /// The checklist.
  let checklistURL: SafeURL?
  /// The indicators.
  let indicators: [ItaIndicator]

  static let fields: [TemplateField<ItaPage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .text("year") { $0.year },
    .list("tabs") { $0.tabs },
    .flag("hasTabs") { $0.tabs.count > 1 },
    .text("confidenceNote") { $0.confidenceNote },
    .text("scoreText") { $0.scoreText },
    .record("date") { $0.date },
    .list("counts") { $0.counts },
    .url("checklistURL") { $0.checklistURL },
    .list("indicators") { $0.indicators },
  ]
}
