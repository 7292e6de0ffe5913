import Diagnostics

/// One thing wrong in an evidence text, with its byte span in the text.
struct EvidenceFault: Hashable {
  let rule: RuleID
  let offset: Int
  let length: Int
  let message: LocalizedText
  var mend: LocalizedText?
  var suggestion: String?

  /// A name that is not among the known ones.
  static func unknown(
    _ rule: RuleID, _ slice: EvidenceSlice, th: String, en: String, among known: [String]
  ) -> EvidenceFault {
    EvidenceFault(
      rule: rule, offset: slice.offset, length: slice.length,
      message: LocalizedText(th: "ไม่รู้จัก\(th) “\(slice.text)”", en: "unknown \(en) “\(slice.text)”"),
      mend: LocalizedText(
        th: "ใช้คำใดคำหนึ่ง: \(known.joined(separator: ", "))",
        en: "use one of: \(known.joined(separator: ", "))"),
      suggestion: NearestName.suggestion(for: slice.text, among: known))
  }

  /// Evidence whose kind is known but whose details are not written as the kind asks.
  static func malformed(_ slice: EvidenceSlice, usage: String) -> EvidenceFault {
    EvidenceFault(
      rule: "catalogue.malformed-evidence", offset: slice.offset, length: slice.length,
      message: LocalizedText(
        th: "อ่านหลักฐาน “\(slice.text)” ไม่ได้", en: "cannot read the evidence “\(slice.text)”"),
      mend: LocalizedText(th: "เขียนในรูปแบบ: \(usage)", en: "write it like: \(usage)"))
  }
}
