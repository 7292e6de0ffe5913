import Content
import Markup
import Templating
import ThaiText

/// A link with its words.
struct LinkRow: TemplateModel {
  let title: String
  let url: SafeURL?
  var isCurrent = false

  static let fields: [TemplateField<LinkRow>] = [
    .text("title", \.title), .url("url", \.url), .flag("isCurrent", \.isCurrent),
  ]
}

extension LinkRow {
  init(_ title: String, to target: SitePath, from page: SitePath, isCurrent: Bool = false) {
    self.init(title: title, url: target.url(from: page), isCurrent: isCurrent)
  }
}

/// A link that a document lists beside its text.
struct ReferenceRow: TemplateModel {
  let id: String
  let title: String
  let url: SafeURL?
  let address: String

  init(_ link: ReferenceLink, from page: SitePath) {
    id = link.anchor
    title = link.title
    url = SiteAddress.url(link.url.text, from: page)
    address = link.url.text
  }

  static let fields: [TemplateField<ReferenceRow>] = [
    .text("id", \.id), .text("title", \.title), .url("url", \.url), .text("address", \.address),
  ]
}

/// The same disclosure of another fiscal year.
struct YearRow: TemplateModel {
  let year: String
  let title: String
  let url: SafeURL
  let date: DateText?

  init(_ document: Document, from page: SitePath) {
    year = String(document.year.buddhistYear)
    title = document.title
    url = document.address.url(from: page)
    date = document.lastChanged.map(DateText.init)
  }

  static let fields: [TemplateField<YearRow>] = [
    .text("year", \.year), .text("title", \.title), .url("url", \.url), .record("date", \.date),
  ]
}

/// A page with the day of its last change.
struct UpdateRow: TemplateModel {
  let title: String
  let url: SafeURL?
  let date: DateText?
  let context: String?

  static let fields: [TemplateField<UpdateRow>] = [
    .text("title", \.title), .url("url", \.url), .record("date", \.date), .text("context", \.context),
  ]
}

/// A day in words, with its machine form.
struct DateText: TemplateModel {
  let words: String
  let iso: String

  init(_ day: CalendarDay) {
    words = day.thaiLong
    iso = day.iso
  }

  static let fields: [TemplateField<DateText>] = [.text("words", \.words), .text("iso", \.iso)]
}

/// An address inside the site that an author wrote outside of a text, such as `/news/#top`.
struct SiteAddress {
  let path: SitePath
  let fragment: String?

  /// nil if the text does not begin with `/`.
  init?(_ text: String) {
    guard text.utf8.first == 0x2F else { return nil }
    let parts = text.utf8.split(separator: 0x23, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    path = SitePath(written: PercentCoding.decoded(parts[0]))
    fragment = parts.count > 1 ? PercentCoding.decoded(parts[1]) : nil
  }

  /// A text as the link of a page: relative if it is an address inside the site; nil if it is not safe.
  static func url(_ text: String, from page: SitePath) -> SafeURL? {
    guard let address = SiteAddress(text) else { return SafeURL(content: text) }
    return address.path.url(from: page, fragment: address.fragment)
  }
}
