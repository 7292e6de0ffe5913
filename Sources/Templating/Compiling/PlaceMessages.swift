import Diagnostics

/// Why a value may not stand where it stands.
enum PlaceMessages {
  /// The problem and its mend.
  static func problem(
    _ kind: TemplateKind, _ state: MarkupState, isRaw: Bool
  ) -> (message: LocalizedText, mend: LocalizedText) {
    switch (kind, state.mode) {
    case (.list, _), (.record, _), (.flag, _):
      return (
        LocalizedText(th: "เป็นส่วน ไม่ใช่ข้อความ", en: "is for a section, not a text"),
        LocalizedText(th: "ใช้ {{#ชื่อ}}…{{/ชื่อ}}", en: "use {{#name}}…{{/name}}")
      )
    case (_, .code), (_, .comment), (_, .declaration):
      return (
        LocalizedText(th: "อยู่ในสคริปต์ สไตล์ หรือหมายเหตุ", en: "stands in a script, style or comment"),
        LocalizedText(th: "ย้ายไปไว้ในเนื้อหาหรือแอตทริบิวต์", en: "move it into text or an attribute")
      )
    case (_, .tagName), (_, .insideTag), (_, .attributeName), (_, .beforeValue), (_, .bareValue):
      return (
        LocalizedText(th: "อยู่ในแท็กโดยไม่มีเครื่องหมายคำพูด", en: "stands in a tag without quotes"),
        LocalizedText(th: "ใส่เครื่องหมายคำพูดครอบค่า", en: "put quotes around the value")
      )
    case (.text, .value) where state.isAddress:
      return (
        LocalizedText(th: "เป็นข้อความ แต่ตำแหน่งนี้ต้องเป็นที่อยู่เว็บ", en: "is a text where an address is needed"),
        LocalizedText(th: "ใช้ข้อมูลชนิด url", en: "use a field of kind url")
      )
    case (.html, _):
      return (
        LocalizedText(th: "เป็น HTML จึงอยู่ในแอตทริบิวต์ไม่ได้", en: "is HTML and may not stand in an attribute"),
        LocalizedText(th: "ใช้ข้อมูลชนิดข้อความ", en: "use a field of kind text")
      )
    default:
      return (
        LocalizedText(th: "ต้องผ่านการแปลงอักขระ", en: "must be escaped"),
        LocalizedText(th: "ใช้ {{ }} แทน {{{ }}}", en: "use {{ }} instead of {{{ }}}")
      )
    }
  }
}
