import Markup
import Templating

/// A piece of news.
struct NewsPage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The title.
  let title: String
  /// When.
  let date: DateText
  /// Who wrote it.
  let unit: String?
  /// What happened.
  let summary: String?
  /// The text.
  let body: HTMLFragment
  /// The attached files.
  let files: [FileRow]
  /// Says that the content is made up.
  let sampleNote: String?
  /// The page of all news.
  let list: Link
  /// The older piece.
  let previous: Link?
  /// The newer piece.
  let next: Link?

  static let fields: [TemplateField<NewsPage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .record("date") { $0.date },
    .text("unit") { $0.unit },
    .text("summary") { $0.summary },
    .html("body") { $0.body },
    .list("files") { $0.files },
    .flag("hasFiles") { !$0.files.isEmpty },
    .text("sampleNote") { $0.sampleNote },
    .record("list") { $0.list },
    .record("previous") { $0.previous },
    .record("next") { $0.next },
    .flag("hasPager") { $0.previous != nil || $0.next != nil },
  ]
}
