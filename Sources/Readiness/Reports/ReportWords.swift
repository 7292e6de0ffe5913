import Diagnostics

/// The headings of the checklist in every format.
enum ReportWords {
  static let code = LocalizedText(th: "ข้อ", en: "code")
  static let title = LocalizedText(th: "รายการ", en: "title")
  static let status = LocalizedText(th: "สถานะ", en: "status")
  static let score = LocalizedText(th: "คะแนน", en: "score")
  static let updated = LocalizedText(th: "ปรับปรุงล่าสุด", en: "updated")
  static let unit = LocalizedText(th: "ผู้รับผิดชอบ", en: "unit")
  static let address = LocalizedText(th: "ที่อยู่หน้า", en: "address")
  static let problems = LocalizedText(th: "สิ่งที่ต้องทำ", en: "to do")
  static let group = LocalizedText(th: "ตัวชี้วัดย่อย", en: "sub-indicator")
  static let total = LocalizedText(th: "คะแนน OIT โดยประมาณ", en: "estimated OIT score")
}
