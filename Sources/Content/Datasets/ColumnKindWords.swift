import Catalogue
import Diagnostics

extension ColumnKind {
  /// What a cell of the kind holds, in words that complete “is not …”.
  var explanation: LocalizedText {
    switch self {
    case .text: LocalizedText(th: "ข้อความ", en: "text")
    case .integer: LocalizedText(th: "จำนวนเต็ม", en: "a whole number")
    case .baht: LocalizedText(th: "จำนวนเงินบาท", en: "an amount in baht")
    case .percent: LocalizedText(th: "ร้อยละ", en: "a percentage")
    case .day: LocalizedText(th: "วันที่", en: "a date")
    case .month: LocalizedText(th: "เดือนของปีงบประมาณนี้", en: "a month of this fiscal year")
    case .file: LocalizedText(th: "ชื่อไฟล์ที่เผยแพร่ได้", en: "the name of a file that can be published")
    case .link: LocalizedText(th: "ที่อยู่เว็บ", en: "a web address")
    case .choice: LocalizedText(th: "ค่าที่กำหนดไว้", en: "one of the set values")
    }
  }

}

extension DatasetColumn {
  /// How to write a cell of the column.
  var mend: LocalizedText {
    switch kind {
    case .text: LocalizedText(th: "เขียนข้อความ", en: "write text")
    case .integer: LocalizedText(th: "เขียนเลขล้วน เช่น 12 หรือ 1,200", en: "write digits such as 12 or 1,200")
    case .baht: LocalizedText(th: "เขียนเช่น 1500 หรือ 1,500.50", en: "write such as 1500 or 1,500.50")
    case .percent: LocalizedText(th: "เขียนเช่น 85.5", en: "write such as 85.5")
    case .day:
      LocalizedText(th: "เขียนเช่น 2022-11-15 หรือ 15 พ.ย. 2565", en: "write such as 2022-11-15 or 15 พ.ย. 2565")
    case .month: LocalizedText(th: "เขียนเช่น 2022-10 หรือ ต.ค. 2565", en: "write such as 2022-10 or ต.ค. 2565")
    case .file:
      LocalizedText(
        th: "เขียนชื่อไฟล์ในโฟลเดอร์ของเอกสารนี้", en: "write the name of a file in this document's folder")
    case .link: LocalizedText(th: "ขึ้นต้นด้วย https://", en: "begin with https://")
    case .choice:
      LocalizedText(
        th: "ใช้ค่าใดค่าหนึ่ง: " + choices.map(\.label).joined(separator: ", "),
        en: "use one of: " + choices.map(\.value).joined(separator: ", "))
    }
  }
}
