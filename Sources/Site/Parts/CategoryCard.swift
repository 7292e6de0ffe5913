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

  /// Every category with its newest pages, or with all of them in the order of the keys.
  static func all(from page: SitePath, newest: Int?, in site: SiteContext) -> [CategoryCard] {
    PublicationCategory.allCases.filter { !site.isEmpty($0) }.map { category in
      let published = (site.entries[category] ?? []).filter { $0.page != nil }
      let shown =
        newest.map { count in
          published.filter { site.hasCome($0.document?.published) }.sorted(by: isNewer).prefix(count)
        } ?? published[...]
      return CategoryCard(
        category: category, url: FixedPages.category(category).url(from: page), count: published.count,
        rows: shown.map { entry in
          UpdateRow(
            title: entry.kind.title, url: entry.page?.url(from: page),
            date: entry.document?.lastChanged.map(DateText.init), context: nil)
        })
    }
  }

  private static func isNewer(_ first: CategoryEntry, _ second: CategoryEntry) -> Bool {
    (first.document?.lastChanged?.dayNumber ?? .min) > (second.document?.lastChanged?.dayNumber ?? .min)
  }

  static let fields: [TemplateField<CategoryCard>] = [
    .text("title", \.category.title.th), .text("purpose", \.category.purpose.th), .url("url", \.url),
    .text("count") { "\($0.count) รายการ" }, .list("rows", \.rows),
    .html("drawing") { Icon($0.category).drawing },
  ]
}
