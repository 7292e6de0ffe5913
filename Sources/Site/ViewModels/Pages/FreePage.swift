import Markup
import Templating

/// A page that the agency wrote freely.
struct FreePage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The title.
  let title: String
  /// What it is, in a sentence.
  let summary: String?
  /// When it was changed.
  let updated: DateText?
  /// The text.
  let body: HTMLFragment
  /// The attached files.
  let files: [FileRow]
  /// Says that the content is made up.
  let sampleNote: String?

  static let fields: [TemplateField<FreePage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .record("updated") { $0.updated },
    .html("body") { $0.body },
    .list("files") { $0.files },
    .flag("hasFiles") { !$0.files.isEmpty },
    .text("sampleNote") { $0.sampleNote },
  ]
}
