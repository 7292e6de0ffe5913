import Markup
import Templating

/// An item that is not complete.
struct GapRow: TemplateModel {
  /// The code.
  let code: String
  /// The title.
  let title: String
  /// Its page.
  let url: SafeURL?
  /// How it stands.
  let status: StatusMark
  /// What is missing, in plain words.
  let problems: [TextRow]

  static let fields: [TemplateField<GapRow>] = [
    .text("code") { $0.code },
    .text("title") { $0.title },
    .url("url") { $0.url },
    .record("status") { $0.status },
    .list("problems") { $0.problems },
  ]
}
