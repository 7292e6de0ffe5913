import Diagnostics

/// What libyaml refused, put into words for people who do not know YAML.
struct YAMLProblem {
  let text: String
  let offset: Int
  /// Where the unfinished construct began.
  let opened: Int?

  func report(in source: SourceText, range: Range<Int>, into diagnostics: inout DiagnosticList) {
    let place = min(offset, max(range.lowerBound, range.upperBound - 1))
    if let tab = indentingTab(before: place, in: source, range: range) {
      diagnostics.add(
        "yaml.tab", in: source, at: tab, length: 1,
        LocalizedText(th: "ใช้แท็บย่อหน้า", en: "a tab is used as indentation"),
        mend: LocalizedText(th: "ใช้ช่องว่างสองช่องแทนแท็บ", en: "use two spaces instead of the tab"))
      return
    }
    // The system's libyaml has a limit of its own, which it meets before ours where brackets stand in a row.
    let isTooDeep = text.utf8.starts(with: "Maximum nesting level".utf8)
    let words = Self.words(for: text)
    diagnostics.add(
      isTooDeep ? "yaml.too-deep" : "yaml.syntax", in: source, at: place, length: 1, words.message,
      mend: words.mend,
      related: opened.map { [source.place(at: min($0, source.bytes.count), length: 1)] } ?? [])
  }

  private func indentingTab(before place: Int, in source: SourceText, range: Range<Int>) -> Int? {
    var start = place
    while start > range.lowerBound, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D {
      start -= 1
    }
    let indent = source.bytes[start..<min(place + 1, source.bytes.count)].prefix { $0 == 0x20 || $0 == 0x09 }
    return indent.firstIndex(of: 0x09)
  }

  private static func words(for text: String) -> (message: LocalizedText, mend: LocalizedText) {
    let quoting = LocalizedText(
      th: "ใส่เครื่องหมายคำพูดครอบข้อความ เช่น title: \"แผน: ปี 2566\"",
      en: "put the text in quotes, such as title: \"Plan: 2566\"")
    switch text {
    case "mapping values are not allowed in this context":
      return (
        LocalizedText(th: "มีเครื่องหมาย : ในที่ที่ไม่คาดหมาย", en: "there is a : where none is expected"), quoting
      )
    case "found unexpected end of stream":
      return (
        LocalizedText(th: "เครื่องหมายคำพูดหรือวงเล็บไม่ได้ปิด", en: "a quote or bracket is never closed"),
        LocalizedText(th: "ปิดเครื่องหมายคำพูดหรือวงเล็บให้ครบ", en: "close the quote or bracket")
      )
    case "found character that cannot start any token":
      return (
        LocalizedText(th: "ข้อความขึ้นต้นด้วยอักขระที่ใช้ไม่ได้", en: "a value begins with a character that it may not"),
        quoting
      )
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return (
        LocalizedText(th: "รายการในวงเล็บไม่ครบ", en: "a list in brackets is not complete"),
        LocalizedText(th: "คั่นด้วยจุลภาคและปิดวงเล็บ", en: "separate its parts with commas and close the bracket")
      )
    case "could not find expected ':'", "did not find expected key", "did not find expected '-' indicator":
      return (
        LocalizedText(
          th: "บรรทัดนี้ไม่อยู่ในรูป ชื่อ: ค่า หรือย่อหน้าไม่ตรง",
          en: "the line is not “key: value”, or its indentation is off"),
        LocalizedText(
          th: "เขียนเป็น ชื่อ: ค่า และย่อหน้าให้ตรงกับบรรทัดก่อน",
          en: "write key: value, indented like the lines around it")
      )
    case let text where text.utf8.starts(with: "Maximum nesting level".utf8):
      return (
        LocalizedText(th: "ข้อมูลซ้อนกันลึกเกินไป", en: "the data is nested too deep"),
        LocalizedText(th: "จัดข้อมูลให้ซ้อนกันน้อยลง", en: "nest it less")
      )
    default:
      return (
        LocalizedText(th: "อ่านข้อมูลไม่ได้ที่จุดนี้ (\(text))", en: "the data cannot be read here (\(text))"), quoting
      )
    }
  }
}
