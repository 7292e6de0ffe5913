import Markup
import Templating

/// Pages that belong together.
struct SiteMapGroup: TemplateModel {
  /// The name of the group.
  let title: String
  /// Its own page.
  let url: SafeURL?
  /// Its pages.
  let rows: [Link]

  static let fields: [TemplateField<SiteMapGroup>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .list("rows") { $0.rows },
  ]
}
