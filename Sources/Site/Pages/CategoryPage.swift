import Catalogue
import Content
import Markup
import Templating

/// A category's page.
struct CategoryPage: TemplateModel {
  let frame: PageFrame
  let category: PublicationCategory
  let rows: [CategoryRow]

  init(_ category: PublicationCategory, on page: SitePage, in site: SiteContext) {
    frame = PageFrame(category.title.th, of: page, description: category.purpose.th, in: site)
    self.category = category
    rows = (site.entries[category] ?? []).map { CategoryRow($0, from: page.address, in: site) }
  }

  static let fields: [TemplateField<CategoryPage>] = [
    .record("frame", \.frame), .text("title", \.category.title.th), .text("purpose", \.category.purpose.th),
    .list("rows", \.rows), .html("drawing") { Icon($0.category).drawing },
  ]
}

/// A disclosure in its category.
struct CategoryRow: TemplateModel {
  let title: String
  let url: SafeURL?
  let year: String?
  let date: DateText?
  let unit: String?
  let files: String?
  let status: StatusMark?

  init(_ entry: CategoryEntry, from page: SitePath, in site: SiteContext) {
    let document = entry.document
    let count = (document?.attachments.count ?? 0) + (document?.datasets.count ?? 0)
    title = entry.kind.title
    url = entry.page?.url(from: page)
    year = document.map { String($0.year.buddhistYear) }
    date = document?.lastChanged.map(DateText.init)
    unit = document?.unit
    files = count == 0 ? nil : "\(count) ไฟล์"
    status = site.shows.showsMarks ? entry.status.map { StatusMark($0) } : nil
  }

  static let fields: [TemplateField<CategoryRow>] = [
    .text("title", \.title), .url("url", \.url), .text("year", \.year), .record("date", \.date),
    .text("unit", \.unit), .text("files", \.files), .record("status", \.status),
  ]
}
