import Markup
import Templating

/// An assessment year to choose.
struct YearTab: TemplateModel {
  /// The year in words.
  let title: String
  /// Its page.
  let url: SafeURL
  /// Whether it is shown now.
  let isCurrent: Bool

  static let fields: [TemplateField<YearTab>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .flag("isCurrent") { $0.isCurrent },
  ]
}
