import Markup
import Templating

/// The first page.
struct HomePage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The heading.
  let title: String
  /// Who the agency is, in one line.
  let tagline: String
  /// What people come for.
  let tasks: [TaskRow]
  /// The publication categories.
  let categories: [CategoryCard]
  /// How ready the agency is.
  let readiness: ReadinessSummary?
  /// What was published last.
  let updates: [UpdateRow]
  /// The page of all news.
  let newsURL: SafeURL?

  static let fields: [TemplateField<HomePage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .text("tagline") { $0.tagline },
    .list("tasks") { $0.tasks },
    .list("categories") { $0.categories },
    .record("readiness") { $0.readiness },
    .list("updates") { $0.updates },
    .url("newsURL") { $0.newsURL },
  ]
}
