import DataFiles
import Diagnostics

/// Checks that the codes of a year run O1, O2, … without gaps or repetitions.
struct CodeSequence {
  let source: SourceText
  private var seen: [Int: Located<String>] = [:]
  private var last = 0

  init(source: SourceText) { self.source = source }

  /// The number of a code such as `O12`; absent and noted where it is none.
  static func number(
    _ code: Located<String>, in source: SourceText, into list: inout DiagnosticList
  ) -> Int? {
    if let number = number(code.value) { return number }
    list.add(
      "catalogue.code", in: source, at: code.offset, length: code.length,
      LocalizedText(th: "“\(code.value)” ไม่ใช่รหัสข้อ", en: "“\(code.value)” is no item code"),
      mend: LocalizedText(
        th: "เขียนตัว O ตามด้วยเลขข้อ เช่น O12", en: "write the letter O and the number, such as O12"))
    return nil
  }

  /// The number of a code written with the letter O and digits that start with no zero.
  static func number(_ code: String) -> Int? {
    let digits = code.utf8.dropFirst()
    guard code.utf8.first == 0x4F, let first = digits.first, first != 0x30, digits.count < 4,
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return Int(String(Substring(digits)))
  }

  /// Takes the next code of the list; gives its number where the item can stand.
  mutating func take(_ code: Located<String>, into list: inout DiagnosticList) -> Int? {
    guard let number = Self.number(code, in: source, into: &list) else { return nil }
    if let first = seen[number] {
      list.addRepeated(
        "catalogue.duplicate-code", code, first: first, in: source, th: "รหัสข้อ", en: "the code")
      return nil
    }
    if number != last + 1 { reportGap(before: code, number, into: &list) }
    seen[number] = code
    last = number
    return number
  }

  private func reportGap(before code: Located<String>, _ number: Int, into list: inout DiagnosticList) {
    let expected = "O\(last + 1)"
    list.add(
      "catalogue.missing-code", in: source, at: code.offset, length: code.length,
      LocalizedText(
        th: "ตรงนี้ควรเป็น \(expected) แต่พบ \(code.value)",
        en: "expected \(expected) here, found \(code.value)"),
      mend: LocalizedText(
        th: "เรียงรหัสตั้งแต่ O1 ให้ครบทุกเลขตามลำดับ", en: "list every code in order from O1"))
  }
}
