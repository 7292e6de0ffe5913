import Markup
import Templating

/// A page that answers an item.
struct ItaLink: TemplateModel {
  /// Its words.
  let title: String
  /// Where it leads.
  let url: SafeURL
  /// The full address in words, for paper.
  let absoluteURL: String?

  static let fields: [TemplateField<ItaLink>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .text("absoluteURL") { $0.absoluteURL },
  ]
}
