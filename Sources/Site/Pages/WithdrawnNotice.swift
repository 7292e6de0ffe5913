import Catalogue
import Content
import Templating

/// What stays at the address of a page whose last day is past: what it was, since when it is gone, and whom to ask.
struct WithdrawnNotice: TemplateModel {
  let frame: PageFrame
  let title: String
  let year: String?
  let unit: String?
  let lastDay: DateText
  /// The newest document of the same kind that is still published.
  let other: LinkRow?
  let contact: ContactBlock

  init(_ withdrawn: WithdrawnPage, on page: SitePage, in site: SiteContext) {
    var above: [(title: String, page: SitePath)] = []
    switch withdrawn.kind {
    case .document(let key, let category, let fiscalYear):
      above = [(category.title.th, FixedPages.category(category))]
      year = String(fiscalYear.buddhistYear)
      other = site.content.documents(of: key).first.map {
        LinkRow("ดูข้อมูลของปี \($0.year)", to: $0.address, from: page.address)
      }
    case .news:
      above = [(NewsListPage.title, FixedPages.news)]
      (year, other) = (nil, nil)
    case .page: (year, other) = (nil, nil)
    }
    var frame = PageFrame(withdrawn.title, of: page, above: above, in: site)
    frame.isWithdrawn = true
    self.frame = frame
    title = withdrawn.title
    unit = withdrawn.unit
    lastDay = DateText(withdrawn.lastDay)
    contact = ContactBlock(of: site.agency, from: page.address)
  }

  static let fields: [TemplateField<WithdrawnNotice>] = [
    .record("frame", \.frame), .text("title", \.title), .text("year", \.year), .text("unit", \.unit),
    .record("lastDay", \.lastDay), .record("other", \.other), .record("contactBlock", \.contact),
  ]
}
