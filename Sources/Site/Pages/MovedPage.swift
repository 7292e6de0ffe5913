import Content
import Markup
import Templating

/// What stands at an old address of a page: it leads on, by itself and with a link.
struct MovedPage: TemplateModel {
  let frame: PageFrame
  let target: LinkRow

  init(_ alias: AddressAlias, on page: SitePage, in site: SiteContext) {
    let url = alias.to.url(from: page.address)
    var frame = PageFrame("หน้านี้ย้ายแล้ว", of: page, in: site)
    frame.isWithdrawn = true
    frame.onward = url
    self.frame = frame
    target = LinkRow(title: alias.title, url: url)
  }

  static let fields: [TemplateField<MovedPage>] = [.record("frame", \.frame), .record("target", \.target)]
}
