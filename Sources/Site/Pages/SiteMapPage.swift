import Content
import Templating

/// All pages by category.
struct SiteMapPage: TemplateModel {
  static let title = "แผนผังเว็บไซต์"

  let frame: PageFrame
  let categories: [CategoryCard]
  let others: [LinkRow]

  init(on page: SitePage, in site: SiteContext) {
    frame = PageFrame(Self.title, of: page, in: site)
    categories = CategoryCard.all(from: page.address, most: nil, in: site)
    others = Self.others(in: site).map { LinkRow($0, to: $1, from: page.address) }
  }

  /// The pages of no category, but for single news items.
  private static func others(in site: SiteContext) -> [(title: String, page: SitePath)] {
    var others = site.lists.map(\.catalogue.year).flatMap { year in
      [
        (title: "รายการ OIT ปี \(year)", page: FixedPages.assessment(year)),
        (title: ChecklistPage.title(of: year, in: site), page: FixedPages.checklist(year)),
      ]
    }
    if site.families.count > 1 { others.append((DutiesPage.title, FixedPages.duties)) }
    if let plan = site.content.plan {
      others.append((plan.title, FixedPages.plan))
      others += plan.progress.map {
        ("ผลการดำเนินการตามแผน \($0.shortTitle)", FixedPages.progress($0.year, $0.round))
      }
      others += plan.plan.projects.map { ($0.name, FixedPages.project($0.id)) }
    }
    others.append((NewsListPage.title, FixedPages.news))
    return others + site.content.pages.filter { !site.pages.isEmpty($0) }.map { ($0.title, $0.address) }
  }

  static let fields: [TemplateField<SiteMapPage>] = [
    .record("frame", \.frame), .list("categories", \.categories), .list("others", \.others),
  ]
}
