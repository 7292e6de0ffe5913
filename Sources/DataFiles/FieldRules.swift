import Diagnostics
import ThaiText

/// A kind of value: its rule, its name in words that complete “is not …”, and how to write it.
package struct FieldKind {
  let rule: String
  let name: LocalizedText
  let mend: LocalizedText
  /// Whether it is written as keys with values or as a list of them.
  var holdsKeys = false

  static let text = FieldKind(
    rule: "wrong-type", name: LocalizedText(th: "ข้อความ", en: "a text"),
    mend: LocalizedText(th: "เขียนข้อความต่อท้ายเครื่องหมาย :", en: "write a text after the colon"))
  static let list = FieldKind(
    rule: "wrong-type", name: LocalizedText(th: "รายการ", en: "a list"),
    mend: LocalizedText(
      th: "เขียนบรรทัดละหนึ่งรายการ ขึ้นต้นด้วย - ", en: "write one entry a line, each after a hyphen"),
    holdsKeys: true)
  static let mapping = FieldKind(
    rule: "wrong-type", name: LocalizedText(th: "กลุ่มของ ชื่อ: ค่า", en: "a group of key: value"),
    mend: LocalizedText(
      th: "เขียน ชื่อ: ค่า ในบรรทัดถัดไป ย่อหน้าสองช่อง",
      en: "write key: value on the next lines, indented by two spaces"), holdsKeys: true)
  static let integer = FieldKind(
    rule: "bad-number", name: LocalizedText(th: "จำนวนเต็ม", en: "a whole number"),
    mend: LocalizedText(th: "เขียนเลขล้วน เช่น 12", en: "write digits such as 12"))
  static let fiscalYear = FieldKind(
    rule: "bad-year", name: LocalizedText(th: "ปีงบประมาณ พ.ศ.", en: "a Buddhist-era fiscal year"),
    mend: LocalizedText(th: "เขียนเลข พ.ศ. สี่หลัก เช่น 2566", en: "write four digits such as 2566"))
  static let baht = FieldKind(
    rule: "bad-amount", name: LocalizedText(th: "จำนวนเงินบาท", en: "an amount in baht"),
    mend: LocalizedText(th: "เขียนเช่น 1500 หรือ 1,500.50", en: "write such as 1500 or 1,500.50"))
  static let flag = FieldKind(
    rule: "bad-flag", name: LocalizedText(th: "ใช่หรือไม่", en: "yes or no"),
    mend: LocalizedText(th: "เขียน true หรือ false", en: "write true or false"))

  static func choice(_ options: [String]) -> FieldKind {
    let list = options.joined(separator: ", ")
    return FieldKind(
      rule: "unknown-value", name: LocalizedText(th: "ค่าที่กำหนดไว้", en: "one of the set values"),
      mend: LocalizedText(th: "ใช้ค่าใดค่าหนึ่ง: \(list)", en: "use one of: \(list)"))
  }

  static func ambiguous(_ reason: AmbiguousDate) -> FieldKind {
    let name =
      switch reason {
      case .shortYear:
        LocalizedText(th: "วันที่ที่ชัดเจน (ปีมีสองหลัก)", en: "a clear date (its year has two digits)")
      case .unclearEra:
        LocalizedText(
          th: "วันที่ที่ชัดเจน (ไม่รู้ว่าเป็น พ.ศ. หรือ ค.ศ.)", en: "a clear date (the era of its year is unclear)")
      }
    return FieldKind(rule: "ambiguous-date", name: name, mend: dateForm)
  }

  static func invalid(_ reason: InvalidDate) -> FieldKind {
    let name =
      switch reason {
      case .unreadable: LocalizedText(th: "วันที่", en: "a date")
      case .noSuchDay: LocalizedText(th: "วันที่ที่มีในปฏิทิน", en: "a day of the calendar")
      }
    return FieldKind(rule: "bad-date", name: name, mend: dateForm)
  }

  /// What a text is not that should be a date; nil if it is one.
  package static func fault(of reading: DateReading) -> LocalizedText? {
    switch reading {
    case .day: nil
    case .ambiguous(let reason): ambiguous(reason).name
    case .invalid(let reason): invalid(reason).name
    }
  }

  private static let dateForm = LocalizedText(
    th: "เขียนเช่น 2022-11-15 หรือ 15 พ.ย. 2565", en: "write such as 2022-11-15 or 15 พ.ย. 2565")
}

/// The findings about the fields of one source, under the rules of one area.
struct FieldRules {
  let source: SourceText
  let area: String

  /// A mapping was expected; if a text stands there whose colon lacks its blank, that is said instead.
  func noMapping(_ node: DataNode) -> Diagnostic {
    missingBlank(node) ?? noMapping(at: node.offset)
  }

  private func missingBlank(_ node: DataNode) -> Diagnostic? {
    guard case .scalar(_, isPlain: true) = node.content,
      let line = YAMLLine.lines(of: source.bytes[node.offset...], upTo: node.offset).first,
      case .missingBlank(let colon, let key) = YAMLSlip.missingBlank(line)
    else { return nil }
    return .yamlMissingBlank(key, in: source, at: colon)
  }

  private func noMapping(at offset: Int) -> Diagnostic {
    Diagnostic(
      RuleID(area, "wrong-type"), in: source, at: offset,
      LocalizedText(th: "ต้องเป็นรายการแบบ ชื่อ: ค่า", en: "this must be a list of key: value"),
      mend: LocalizedText(th: "เขียนบรรทัดละหนึ่ง ชื่อ: ค่า", en: "write one key: value a line"))
  }

  var unknownKey: RuleID { RuleID(area, "unknown-key") }

  func unknownKey(_ entry: DataEntry, known: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      unknownKey, in: source, at: entry.keyOffset, length: entry.keyLength,
      LocalizedText(th: "ไม่รู้จัก “\(entry.key)”", en: "“\(entry.key)” is not a known key"),
      mend: LocalizedText(th: "ใช้ได้: " + known, en: "known are: " + known), suggestion: suggestion)
  }

  func missingKey(_ key: String, at offset: Int, near: DataEntry?) -> Diagnostic {
    Diagnostic(
      RuleID(area, "missing-key"), in: source, at: offset,
      LocalizedText(th: "ยังไม่มี “\(key)”", en: "“\(key)” is missing"),
      mend: LocalizedText(th: "เพิ่มบรรทัด \(key): …", en: "add a line \(key): …"),
      related: near.map { [source.place(at: $0.keyOffset, length: $0.keyLength)] } ?? [])
  }

  func wrongType(_ key: String, _ node: DataNode, _ kind: FieldKind) -> Diagnostic {
    if kind.holdsKeys, let slip = missingBlank(node) { return slip }
    return Diagnostic(
      RuleID(area, kind.rule), in: source, at: node.offset, length: node.length,
      LocalizedText(th: "“\(key)” ต้องเป็น\(kind.name.th)", en: "“\(key)” must be \(kind.name.en)"),
      mend: kind.mend)
  }

  func invalid(_ key: String, _ text: Located<String>, _ kind: FieldKind, suggestion: String?) -> Diagnostic {
    Diagnostic(
      RuleID(area, kind.rule), in: source, at: text.offset, length: text.length,
      LocalizedText(
        th: "\(key): “\(text.value)” ไม่ใช่\(kind.name.th)",
        en: "\(key): “\(text.value)” is not \(kind.name.en)"),
      mend: kind.mend, suggestion: suggestion)
  }
}
