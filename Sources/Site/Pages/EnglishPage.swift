import Catalogue
import Content
import Markup
import Templating

/// The summary in English: who the agency is, how it is reached, what it offers, and every page that it wrote in English.
struct EnglishPage: TemplateModel {
  static let title = "English"
  /// What readers from abroad come for; the pages themselves are in Thai.
  private static let sought: [DisclosureKey] = [
    "service-manual", "e-service", "procurement-announcements", "procurement-monthly", "complaint-channel",
    "executives",
  ]

  let frame: PageFrame
  let name: String
  let summary: String?
  let address: String?
  let hours: String?
  let contact: ContactBlock
  let inThai: [LinkRow]
  let pages: [CardRow]

  init(on page: SitePage, in site: SiteContext) {
    let agency = site.agency
    frame = PageFrame(Self.title, of: page, description: agency["summaryEnglish"], in: site)
    name = agency.nameEnglish ?? agency.name
    summary = agency["summaryEnglish"]
    address = agency["addressEnglish"]
    hours = agency["hoursEnglish"]
    contact = ContactBlock(of: agency, from: page.address)
    inThai = Self.sought.compactMap { key in
      guard let kind = site.content.library.keys[key], let newest = site.content.documents(of: key).first
      else { return nil }
      return LinkRow(kind.titleEnglish, to: newest.keyAddress, from: page.address)
    }
    pages = site.content.english.map { CardRow($0, from: page.address) }
  }

  static let fields: [TemplateField<EnglishPage>] = [
    .record("frame", \.frame), .text("name", \.name), .text("summary", \.summary),
    .text("address", \.address),
    .text("hours", \.hours), .text("phone", \.contact.phone), .url("phoneURL", \.contact.phoneURL),
    .text("email", \.contact.email), .url("emailURL", \.contact.emailURL), .url("mapURL", \.contact.mapURL),
    .list("inThai", \.inThai), .flag("hasInThai") { !$0.inThai.isEmpty }, .list("pages", \.pages),
    .flag("hasPages") { !$0.pages.isEmpty },
  ]
}
