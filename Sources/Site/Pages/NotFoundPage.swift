import Content
import Templating

/// What readers see at an address without a page; its links are right from the root only.
struct NotFoundPage: TemplateModel {
  let frame: PageFrame
  let categories: [CategoryCard]

  init(on page: SitePage, in site: SiteContext) {
    frame = PageFrame("ไม่พบหน้านี้", of: page, in: site)
    categories = CategoryCard.all(from: page.address, most: 0, in: site)
  }

  static let fields: [TemplateField<NotFoundPage>] = [
    .record("frame", \.frame), .list("categories", \.categories),
  ]
}
