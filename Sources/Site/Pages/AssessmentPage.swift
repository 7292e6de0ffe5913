import Catalogue
import Content
import Markup
import Readiness
import Templating

/// The page that an assessor opens: every item of a year in official order.
struct AssessmentPage: TemplateModel {
  let frame: PageFrame
  let readiness: Readiness
  let tabs: [LinkRow]
  let groups: [AssessmentGroup]
  let checklist: SafeURL
  /// The addresses of all items as a file; nil while the site has none.
  let addresses: SafeURL?
  let showsMarks: Bool

  init(_ readiness: Readiness, on page: SitePage, in site: SiteContext) {
    let year = readiness.catalogue.year
    let years = site.lists.map(\.catalogue.year)
    frame = PageFrame("รายการ OIT ปี \(year)", of: page, in: site)
    self.readiness = readiness
    tabs =
      years.count < 2
      ? []
      : years.map { other in
        LinkRow(
          String(other.buddhistYear), to: FixedPages.assessment(other), from: page.address,
          isCurrent: other == year)
      }
    groups = AssessmentGroup.all(of: readiness, from: page.address, withElements: false, in: site)
    showsMarks = site.shows.showsMarks
    checklist = FixedPages.checklist(year).url(from: page.address)
    addresses = site.agency.baseURL == nil ? nil : ItemLinks.path(of: year).url(from: page.address)
  }

  static let fields: [TemplateField<AssessmentPage>] = [
    .record("frame", \.frame), .text("year") { String($0.readiness.catalogue.year.buddhistYear) },
    .flag("showsMarks", \.showsMarks), .text("columns") { $0.showsMarks ? "6" : "5" },
    .text("confidence", \.readiness.catalogue.caution),
    .text("published") { String($0.readiness.count(of: .published)) },
    .text("total") { String($0.readiness.items.count) }, .text("score") { ScoreText.of($0.readiness.score) },
    .list("counts") { StatusCount.all(of: $0.readiness) }, .list("tabs", \.tabs),
    .flag("hasTabs") { $0.tabs.count > 1 }, .list("groups", \.groups), .url("checklist", \.checklist),
    .url("addresses", \.addresses),
  ]
}
