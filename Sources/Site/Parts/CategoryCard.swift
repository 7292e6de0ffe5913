import Catalogue
import Content
import Markup
import Templating

/// A category on the home page and in the site map.
struct CategoryCard: TemplateModel {
  let category: PublicationCategory
  let url: SafeURL
  let count: Int
  let rows: [UpdateRow]

  /// Every category with the pages that people look for most, the same every day, or with all of its pages; in the
  /// order of the keys.
  static func all(from page: SitePath, most: Int?, in site: SiteContext) -> [CategoryCard] {
    PublicationCategory.allCases.filter { !site.isEmpty($0) }.map { category in
      let published = (site.entries[category] ?? []).filter { $0.page != nil }
      let dated = published.filter { site.hasCome($0.document?.published) }
      let sought = dated.filter { Self.sought.contains($0.kind.key) }
      let others = dated.filter { !Self.sought.contains($0.kind.key) }
      let shown = most.map { (sought + others).prefix($0) } ?? published[...]
      return CategoryCard(
        category: category, url: FixedPages.category(category).url(from: page), count: published.count,
        rows: shown.map { entry in
          UpdateRow(
            title: entry.kind.title, url: entry.page?.url(from: page),
            date: entry.document?.lastChanged.map(DateText.init), context: nil)
        })
    }
  }

  /// What the cards name first.
  private static let sought: Set<DisclosureKey> = [
    "structure", "executives", "contact", "related-laws", "service-manual", "e-service", "service-statistics",
    "annual-operation-plan", "budget-plan", "annual-budget-report", "procurement-announcements",
    "procurement-monthly", "hr-policy", "code-of-ethics", "complaint-channel", "complaint-statistics",
    "participation", "anti-corruption-plan", "risk-assessment", "integrity-declaration",
  ]

  static let fields: [TemplateField<CategoryCard>] = [
    .text("title", \.category.title.th), .text("purpose", \.category.purpose.th), .url("url", \.url),
    .text("count") { "\($0.count) รายการ" }, .list("rows", \.rows),
    .html("drawing") { Icon($0.category).drawing },
  ]
}
