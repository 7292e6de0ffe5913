import Diagnostics
import Records

extension MakingCause {
  /// The cause as the end of a sentence.
  public var text: LocalizedText {
    guard reason == .reads, !differences.isEmpty else { return reason.text }
    let words = differences.map(\.words)
    return LocalizedText(
      th: "สร้างใหม่ เพราะ" + words.map(\.th).joined(separator: " ") + "เปลี่ยน",
      en: "was made: " + words.map(\.en).joined(separator: ", ") + " changed")
  }
}

extension ReadKind {
  /// What it is called in a sentence.
  fileprivate var words: LocalizedText {
    switch self {
    case .template: LocalizedText(th: "แม่แบบ", en: "its template")
    case .surroundings: LocalizedText(th: "เมนูหรือข้อมูลหน่วยงาน", en: "the menu or the agency")
    case .document: LocalizedText(th: "ข้อความของหน้า", en: "what it says")
    case .rows: LocalizedText(th: "ตาราง", en: "a table")
    case .files: LocalizedText(th: "ไฟล์", en: "a file")
    case .readiness: LocalizedText(th: "ผลการตรวจ OIT", en: "the checklist")
    case .lists: LocalizedText(th: "รายการหน้าอื่น", en: "a list of other pages")
    case .plan: LocalizedText(th: "แผนปฏิบัติการ", en: "the action plan")
    }
  }
}
