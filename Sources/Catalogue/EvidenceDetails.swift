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

/// What kind of file counts.
package enum AttachmentKind: String, Sendable, Hashable, CaseIterable {
  case any
  case pdf
}

/// Which parts of a fiscal year a dataset must cover, as far as they are due.
package enum PeriodCoverage: String, Sendable, Hashable, CaseIterable {
  /// Every month.
  case months
  /// Every quarter.
  case quarters
  /// October to March; of a year before the assessed one, all its months.
  case halfYear = "half-year"

  /// The coverage in words for staff.
  package var words: LocalizedText {
    switch self {
    case .months: LocalizedText(th: "ทุกเดือนที่ถึงกำหนด", en: "every month due so far")
    case .quarters: LocalizedText(th: "ทุกไตรมาสที่ถึงกำหนด", en: "every quarter due so far")
    case .halfYear: LocalizedText(th: "เดือนตุลาคมถึงมีนาคม", en: "October to March")
    }
  }
}

/// What the action plan must hold.
package enum PlanEvidence: String, Sendable, Hashable, CaseIterable {
  /// Projects with a budget and a period in the year.
  case projects
  /// The progress of the first half-year.
  case halfYearProgress = "progress-h1"
  /// The results of the whole year.
  case annualProgress = "progress-annual"
  /// What stood in the way in the year, and what is to be done better.
  case annualLessons = "lessons-annual"

  /// The evidence in words for staff.
  package var words: LocalizedText {
    switch self {
    case .projects: LocalizedText(th: "โครงการของปีในแผน", en: "the year's projects in the plan")
    case .halfYearProgress:
      LocalizedText(th: "ความก้าวหน้าของแผนรอบ 6 เดือน", en: "the plan's half-year progress")
    case .annualProgress: LocalizedText(th: "ผลของแผนทั้งปี", en: "the plan's annual results")
    case .annualLessons:
      LocalizedText(th: "ปัญหาและข้อเสนอแนะของแผนทั้งปี", en: "the plan's problems and suggestions of the year")
    }
  }
}
