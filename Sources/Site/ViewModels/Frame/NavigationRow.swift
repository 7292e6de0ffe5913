import Markup
import Templating

/// A main place of the site.
struct NavigationRow: TemplateModel {
  /// Its name.
  let title: String
  /// Its address.
  let url: SafeURL
  /// Whether this page belongs to it.
  let isCurrent: Bool

  static let fields: [TemplateField<NavigationRow>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .flag("isCurrent") { $0.isCurrent },
  ]
}
