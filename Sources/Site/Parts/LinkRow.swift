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
