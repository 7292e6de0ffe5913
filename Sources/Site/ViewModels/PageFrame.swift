import Markup
import Templating

/// What surrounds every page: head, header, navigation, breadcrumbs, foot.
struct PageFrame: TemplateModel {
  let pageTitle: String
  let siteName: String
  let shortName: String
  let description: String?
  let canonical: SafeURL?
  let absoluteURL: String?
  let home: SafeURL?
  let emblem: SafeURL?
  let stylesheet: SafeURL?
  let theme: SafeURL?
  let feed: SafeURL?
  let navigation: [Prepared<LinkRow>]
  let breadcrumbs: [LinkRow]
  let here: String?
  let sampleNote: String?
  let contact: Prepared<ContactBlock>
  let footLinks: [Prepared<LinkRow>]
  /// The day of the page's last change, for paper.
  var asOf: DateText?
  /// A style sheet that only pages of this kind need.
  var extraSheet: SafeURL?

  static let fields: [TemplateField<PageFrame>] = [
    .text("pageTitle", \.pageTitle), .text("siteName", \.siteName), .text("shortName", \.shortName),
    .text("description", \.description), .url("canonical", \.canonical), .text("absoluteURL", \.absoluteURL),
    .url("home", \.home), .url("emblem", \.emblem), .url("stylesheet", \.stylesheet), .url("theme", \.theme),
    .url("feed", \.feed), .prepared("navigation", \.navigation), .list("breadcrumbs", \.breadcrumbs),
    .text("here", \.here), .text("sampleNote", \.sampleNote), .prepared("contact", \.contact),
    .prepared("footLinks", \.footLinks), .record("asOf", \.asOf),
    .url("extraSheet", \.extraSheet),
  ]
}
