import Diagnostics

/// A field of the agency's profile that can stand as evidence.
package enum AgencyField: String, Sendable, Hashable, CaseIterable {
  case address
  case phone = "contact.phone"
  case email = "contact.email"
  case fax = "contact.fax"
  case map = "contact.map"
  case social
  case corruptionComplaint = "complaint.corruption"
  case generalComplaint = "complaint.general"
  case executives

  /// The field in words for staff.
  package var words: LocalizedText {
    switch self {
    case .address: LocalizedText(th: "ที่อยู่", en: "address")
    case .phone: LocalizedText(th: "หมายเลขโทรศัพท์", en: "phone number")
    case .email: LocalizedText(th: "อีเมล", en: "e-mail address")
    case .fax: LocalizedText(th: "หมายเลขโทรสาร", en: "fax number")
    case .map: LocalizedText(th: "ลิงก์แผนที่", en: "map link")
    case .social: LocalizedText(th: "เครือข่ายสังคมออนไลน์", en: "social network")
    case .corruptionComplaint: LocalizedText(th: "ช่องทางร้องเรียนการทุจริต", en: "corruption complaint link")
    case .generalComplaint: LocalizedText(th: "ช่องทางร้องเรียนทั่วไป", en: "general complaint link")
    case .executives: LocalizedText(th: "ผู้บริหาร", en: "executives")
    }
  }
}
