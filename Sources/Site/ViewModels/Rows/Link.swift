import Markup
import Templating

/// A link with its words.
struct Link: TemplateModel {
  /// The words.
  let title: String
  /// Where it leads.
  let url: SafeURL

  static let fields: [TemplateField<Link>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
  ]
}
