import Diagnostics
import ThaiText

/// What fields hold, in words that complete “is not …”, and how to write them.
enum FieldMessages {
  /// The words for one kind of field.
  struct Kind {
    let rule: String
    let name: LocalizedText
    let mend: LocalizedText
  }

  static let text = Kind(
    rule: "wrong-type", name: LocalizedText(th: "ข้อความ", en: "a text"),
    mend: LocalizedText(th: "เขียนข้อความต่อท้ายเครื่องหมาย :", en: "write a text after the colon"))
  static let list = Kind(
    rule: "wrong-type", name: LocalizedText(th: "รายการ", en: "a list"),
    mend: LocalizedText(
      th: "เขียนบรรทัดละหนึ่งรายการ ขึ้นต้นด้วย - ", en: "write one entry a line, each after a hyphen"))
  static let mapping = Kind(
    rule: "wrong-type", name: LocalizedText(th: "กลุ่มของ ชื่อ: ค่า", en: "a group of key: value"),
    mend: LocalizedText(
      th: "เขียน ชื่อ: ค่า ในบรรทัดถัดไป ย่อหน้าสองช่อง",
      en: "write key: value on the next lines, indented by two spaces"))
  static let integer = Kind(
    rule: "bad-number", name: LocalizedText(th: "จำนวนเต็ม", en: "a whole number"),
    mend: LocalizedText(th: "เขียนเลขล้วน เช่น 12", en: "write digits such as 12"))
  static let fiscalYear = Kind(
    rule: "bad-year", name: LocalizedText(th: "ปีงบประมาณ พ.ศ.", en: "a Buddhist-era fiscal year"),
    mend: LocalizedText(th: "เขียนเลข พ.ศ. สี่หลัก เช่น 2566", en: "write four digits such as 2566"))
  static let baht = Kind(
    rule: "bad-amount", name: LocalizedText(th: "จำนวนเงินบาท", en: "an amount in baht"),
    mend: LocalizedText(th: "เขียนเช่น 1500 หรือ 1,500.50", en: "write such as 1500 or 1,500.50"))
  static let flag = Kind(
    rule: "bad-flag", name: LocalizedText(th: "ใช่หรือไม่", en: "yes or no"),
    mend: LocalizedText(th: "เขียน true หรือ false", en: "write true or false"))

  static func choice(_ options: [String]) -> Kind {
    let list = options.joined(separator: ", ")
    return Kind(
      rule: "unknown-value", name: LocalizedText(th: "ค่าที่กำหนดไว้", en: "one of the set values"),
      mend: LocalizedText(th: "ใช้ค่าใดค่าหนึ่ง: \(list)", en: "use one of: \(list)"))
  }

  private static let dateForm = LocalizedText(
    th: "เขียนเช่น 2022-11-15 หรือ 15 พ.ย. 2565", en: "write such as 2022-11-15 or 15 พ.ย. 2565")

  static func ambiguous(_ reason: AmbiguousDate) -> Kind {
    let name =
      switch reason {
      case .shortYear:
        LocalizedText(th: "วันที่ที่ชัดเจน (ปีมีสองหลัก)", en: "a clear date (its year has two digits)")
      case .unclearEra:
        LocalizedText(
          th: "วันที่ที่ชัดเจน (ไม่รู้ว่าเป็น พ.ศ. หรือ ค.ศ.)", en: "a clear date (the era of its year is unclear)")
      }
    return Kind(rule: "ambiguous-date", name: name, mend: dateForm)
  }

  static func invalid(_ reason: InvalidDate) -> Kind {
    let name =
      switch reason {
      case .unreadable: LocalizedText(th: "วันที่", en: "a date")
      case .noSuchDay: LocalizedText(th: "วันที่ที่มีในปฏิทิน", en: "a day of the calendar")
      }
    return Kind(rule: "bad-date", name: name, mend: dateForm)
  }
}
