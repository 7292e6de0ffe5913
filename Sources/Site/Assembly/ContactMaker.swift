import Content
import Markup
import ThaiText

/// Makes the block that says how the agency can be reached.
struct ContactMaker: Sendable {
  private static let socialNames = [
    ("facebook", "Facebook"), ("line", "LINE"), ("youtube", "YouTube"), ("instagram", "Instagram"),
    ("tiktok", "TikTok"), ("x", "X"),
  ]
  private static let channelNames = [
    ("complaint.corruption", "แจ้งเรื่องทุจริต"), ("complaint.general", "ร้องเรียนทั่วไป"),
  ]

  let agency: Agency

  /// The block as it stands on a page.
  func block(from page: SitePath) -> ContactBlock {
    ContactBlock(
      name: agency.name, address: agency.addressLine, phone: agency["contact.phone"], phoneURL: phoneURL,
      fax: agency["contact.fax"], email: agency["contact.email"],
      emailURL: agency["contact.email"].flatMap { SafeURL(content: "mailto:" + $0) },
      hours: agency["contact.hours"], mapURL: url("contact.map", from: page),
      channels: rows(Self.channelNames, from: page),
      social: rows(Self.socialNames.map { ("social.\($0.0)", $0.1) }, from: page))
  }

  private var phoneURL: SafeURL? {
    guard let phone = agency["contact.phone"] else { return nil }
    let first = ThaiDigits.folded(phone).utf8.prefix { byte in
      0x30...0x39 ~= byte || byte == 0x20 || byte == 0x2D || byte == 0x2B
    }
    let digits = first.filter { 0x30...0x39 ~= $0 || $0 == 0x2B }
    return digits.isEmpty ? nil : SafeURL(content: "tel:" + String(decoding: digits, as: UTF8.self))
  }

  private func rows(_ fields: [(String, String)], from page: SitePath) -> [LinkRow] {
    fields.compactMap { field, title in url(field, from: page).map { LinkRow(title: title, url: $0) } }
  }

  private func url(_ field: String, from page: SitePath) -> SafeURL? {
    guard let text = agency[field] else { return nil }
    return SiteAddress.url(text, from: page)
  }
}
