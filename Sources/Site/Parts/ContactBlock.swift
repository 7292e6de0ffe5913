import Content
import Markup
import Templating
import ThaiText

/// How the agency can be reached.
struct ContactBlock: TemplateModel {
  private static let socialFields = [
    ("social.facebook", "Facebook"), ("social.line", "LINE"), ("social.youtube", "YouTube"),
    ("social.instagram", "Instagram"), ("social.tiktok", "TikTok"), ("social.x", "X"),
  ]
  private static let channelFields = [
    ("complaint.corruption", "แจ้งเรื่องทุจริต"), ("complaint.general", "ร้องเรียนทั่วไป"),
  ]

  let name: String
  let address: String?
  let phone: String?
  let phoneURL: SafeURL?
  let fax: String?
  let email: String?
  let emailURL: SafeURL?
  let hours: String?
  let mapURL: SafeURL?
  let channels: [LinkRow]
  let social: [LinkRow]

  init(of agency: Agency, from page: SitePath) {
    func url(_ field: String) -> SafeURL? { agency[field].flatMap { SiteAddress.url($0, from: page) } }
    func rows(_ fields: [(String, String)]) -> [LinkRow] {
      fields.compactMap { field, title in url(field).map { LinkRow(title: title, url: $0) } }
    }
    name = agency.name
    address = agency.addressLine
    phone = agency["contact.phone"]
    phoneURL = phone.flatMap(Self.telephone)
    fax = agency["contact.fax"]
    email = agency["contact.email"]
    emailURL = email.flatMap { SafeURL(content: "mailto:" + $0) }
    hours = agency["contact.hours"]
    mapURL = url("contact.map")
    channels = rows(Self.channelFields)
    social = rows(Self.socialFields)
  }

  /// The pages of the site that the block links to.
  static func pages(of agency: Agency) -> [SitePath] {
    ((socialFields + channelFields).map(\.0) + ["contact.map"]).compactMap { agency[$0] }
      .compactMap { SiteAddress($0)?.path }
  }

  /// The first of the numbers that stand in a text.
  private static func telephone(_ text: String) -> SafeURL? {
    let first = ThaiDigits.folded(text).utf8.prefix { byte in
      0x30...0x39 ~= byte || byte == 0x20 || byte == 0x2D || byte == 0x2B
    }
    let digits = first.filter { 0x30...0x39 ~= $0 || $0 == 0x2B }
    return digits.isEmpty ? nil : SafeURL(content: "tel:" + String(decoding: digits, as: UTF8.self))
  }

  static let fields: [TemplateField<ContactBlock>] = [
    .text("name", \.name), .text("address", \.address), .text("phone", \.phone), .url("phoneURL", \.phoneURL),
    .text("fax", \.fax), .text("email", \.email), .url("emailURL", \.emailURL), .text("hours", \.hours),
    .url("mapURL", \.mapURL), .list("channels", \.channels), .list("social", \.social),
  ]
}
