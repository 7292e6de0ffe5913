import Catalogue
import Diagnostics

/// What is said of tables.
extension Diagnostic {
  static func unknownColumn(_ header: String, of schema: DatasetSchema) -> Diagnostic {
    let columns = schema.columns
    return Diagnostic(
      "dataset.unknown-column", .error, th: "ไม่รู้จักคอลัมน์ “\(header)” ในตาราง \(schema.title)",
      en: "“\(header)” is not a column of \(schema.name)",
      mendTh: "ใช้ชื่อคอลัมน์เหล่านี้: " + columns.map(\.title).joined(separator: ", "),
      mendEn: "use one of: " + columns.map(\.name).joined(separator: ", "),
      suggestion: NearestName.suggestion(for: header, among: columns.flatMap { [$0.name, $0.title] }))
  }

  static func doubledColumn(_ column: DatasetColumn, first: SourcePlace) -> Diagnostic {
    Diagnostic(
      "dataset.doubled-column", .error, th: "คอลัมน์ “\(column.title)” มีสองครั้ง",
      en: "the column \(column.name) stands twice", mendTh: "เหลือไว้คอลัมน์เดียว", mendEn: "keep one of them",
      related: [first])
  }

  static func badValue(_ text: String, in column: DatasetColumn) -> Diagnostic {
    let explanation = column.kind.explanation
    return Diagnostic(
      "dataset.bad-value", .error,
      LocalizedText(
        th: "คอลัมน์ “\(column.title)”: “\(text)” ไม่ใช่\(explanation.th)",
        en: "column \(column.name): “\(text)” is not \(explanation.en)"),
      mend: column.mend,
      suggestion: NearestName.suggestion(for: text, among: column.choices.flatMap { [$0.value, $0.label] }))
  }
}

extension ColumnKind {
  /// What a cell of the kind holds, in words that complete “is not …”.
  fileprivate var explanation: LocalizedText {
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
  fileprivate var mend: LocalizedText {
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
