import Markup
import Templating

/// What every page has around its own content.
struct PageFrame: TemplateModel {
  /// The language of the page, `th` or `en`.
  let language: String
  /// The title in the browser’s bar, with the name of the site.
  let pageTitle: String
  /// The name of the site.
  let siteTitle: String
  /// The page in a sentence, for search engines.
  let description: String?
  /// The page’s own full address; absent where the site has none yet.
  let canonical: SafeURL?
  /// The home page.
  let home: SafeURL
  /// The stylesheet of the site.
  let stylesheet: SafeURL
  /// The stylesheet with the agency’s colours.
  let themeStylesheet: SafeURL
  /// The script with small comforts.
  let script: SafeURL
  /// The feed of updates.
  let feed: SafeURL
  /// The picture for the browser’s tab.
  let icon: SafeURL?
  /// The publishing body.
  let agency: AgencyCard
  /// The main places of the site.
  let navigation: [NavigationRow]
  /// The way to this page from home; empty on the home page.
  let breadcrumbs: [Breadcrumb]
  /// Says that the content is made up; absent where it is not.
  let sampleNote: String?
  /// The page that tells what is made up and what is not.
  let sampleURL: SafeURL?
  /// Accessibility, privacy, all pages.
  let footerLinks: [Link]
  /// The page’s full address in words, for paper.
  let address: String?
  /// The day that the content stands for, for paper.
  let date: DateText?

  static let fields: [TemplateField<PageFrame>] = [
    .text("language") { $0.language },
    .text("pageTitle") { $0.pageTitle },
    .text("siteTitle") { $0.siteTitle },
    .text("description") { $0.description },
    .url("canonical") { $0.canonical },
    .url("home") { $0.home },
    .url("stylesheet") { $0.stylesheet },
    .url("themeStylesheet") { $0.themeStylesheet },
    .url("script") { $0.script },
    .url("feed") { $0.feed },
    .url("icon") { $0.icon },
    .record("agency") { $0.agency },
    .list("navigation") { $0.navigation },
    .list("breadcrumbs") { $0.breadcrumbs },
    .flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty },
    .text("sampleNote") { $0.sampleNote },
    .url("sampleURL") { $0.sampleURL },
    .list("footerLinks") { $0.footerLinks },
    .text("address") { $0.address },
    .record("date") { $0.date },
  ]
}
