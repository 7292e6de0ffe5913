import Diagnostics

/// A rule that a template can break, with its words.
struct TemplateRule {
  let id: RuleID
  let message: LocalizedText
  let mend: LocalizedText
  var suggestion: String?

  static let openTag = TemplateRule(
    id: "template.open-tag", message: LocalizedText(th: "แท็กนี้ไม่ได้ปิด", en: "this tag is never closed"),
    mend: LocalizedText(th: "ปิดด้วย }}", en: "close it with }}"))

  static let delimiters = TemplateRule(
    id: "template.delimiters",
    message: LocalizedText(th: "กำหนดตัวคั่นไม่ครบ", en: "the delimiters are not two"),
    mend: LocalizedText(th: "เขียนเช่น {{=<% %>=}}", en: "write such as {{=<% %>=}}"))

  static func openSection(_ name: String) -> TemplateRule {
    TemplateRule(
      id: "template.open-section",
      message: LocalizedText(th: "“\(name)” เปิดไว้แต่ไม่ได้ปิด", en: "“\(name)” is opened and never closed"),
      mend: LocalizedText(th: "ปิดด้วย {{/\(name)}}", en: "close it with {{/\(name)}}"))
  }

  static func strayClose(_ name: String) -> TemplateRule {
    TemplateRule(
      id: "template.stray-close",
      message: LocalizedText(
        th: "ปิด “\(name)” โดยไม่ได้เปิด", en: "“\(name)” is closed but was never opened"),
      mend: LocalizedText(th: "ลบแท็กปิดนี้ หรือเปิดก่อน", en: "remove it, or open it before"))
  }

  static func crossedClose(_ name: String, open: String) -> TemplateRule {
    TemplateRule(
      id: "template.crossed-close",
      message: LocalizedText(
        th: "ปิด “\(name)” แต่ที่เปิดอยู่คือ “\(open)”", en: "“\(name)” is closed where “\(open)” is open"),
      mend: LocalizedText(th: "ปิด “\(open)” ก่อน", en: "close “\(open)” first"), suggestion: open)
  }

  static func tooDeep(levels: Int) -> TemplateRule {
    TemplateRule(
      id: "template.too-deep",
      message: LocalizedText(th: "ซ้อนกันเกิน \(levels) ชั้น", en: "nested deeper than \(levels) levels"),
      mend: LocalizedText(th: "ลดชั้นที่ซ้อนกัน", en: "nest them less"))
  }

  static func tooLarge(_ name: String, megabytes: Int) -> TemplateRule {
    TemplateRule(
      id: "template.too-large",
      message: LocalizedText(
        th: "แม่แบบ “\(name)” รวมกับแม่แบบที่เรียกใช้ยาวเกิน \(megabytes) MB",
        en: "the template “\(name)” is longer than \(megabytes) MB with all that it includes"),
      mend: LocalizedText(
        th: "เรียกใช้แม่แบบย่อยให้น้อยครั้งลง", en: "include other templates less often"))
  }

  static func recursion(_ name: String) -> TemplateRule {
    TemplateRule(
      id: "template.recursion",
      message: LocalizedText(th: "“\(name)” เรียกตัวเองซ้ำ", en: "“\(name)” includes itself"),
      mend: LocalizedText(th: "ตัดวงจรการเรียกซ้ำ", en: "break the circle"))
  }

  static func unknownPartial(_ name: String, known: [String]) -> TemplateRule {
    TemplateRule(
      id: "template.unknown-partial",
      message: LocalizedText(th: "ไม่มีแม่แบบชื่อ “\(name)”", en: "there is no template “\(name)”"),
      mend: LocalizedText(
        th: "สร้างไฟล์ \(name).mustache หรือแก้ชื่อ", en: "make \(name).mustache, or correct the name"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }

  static func unknownBlock(_ name: String, of parent: String, known: Set<String>) -> TemplateRule {
    let blocks = known.sorted().joined(separator: ", ")
    return TemplateRule(
      id: "template.unknown-block",
      message: LocalizedText(th: "“\(parent)” ไม่มีส่วน “\(name)”", en: "“\(parent)” has no block “\(name)”"),
      mend: LocalizedText(th: "ส่วนที่มี: \(blocks)", en: "its blocks are: \(blocks)"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }

  static func unknownName(_ name: String, of model: String, known: [String]) -> TemplateRule {
    let names = known.joined(separator: ", ")
    return TemplateRule(
      id: "template.unknown-name",
      message: LocalizedText(
        th: "ไม่มีข้อมูลชื่อ “\(name)” ใน \(model)", en: "there is no “\(name)” in \(model)"),
      mend: LocalizedText(th: "ชื่อที่ใช้ได้: \(names)", en: "known are: \(names)"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }

  static func notARecord(_ name: String) -> TemplateRule {
    TemplateRule(
      id: "template.not-a-record",
      message: LocalizedText(th: "“\(name)” ไม่มีชื่อย่อย", en: "“\(name)” has no names below it"),
      mend: LocalizedText(th: "ใช้ชื่อเดี่ยวโดยไม่มีจุด", en: "use the name without a dot"))
  }

  static func tornSection(_ name: String) -> TemplateRule {
    TemplateRule(
      id: "template.torn-section",
      message: LocalizedText(
        th: "ส่วน “\(name)” เริ่มและจบในตำแหน่งต่างกันของ HTML",
        en: "the section “\(name)” begins and ends at different places of the HTML"),
      mend: LocalizedText(
        th: "ให้ส่วนนี้ครอบแท็กหรือแอตทริบิวต์ทั้งอัน", en: "let it hold whole tags or whole attributes"))
  }

  /// A value of a kind that may not stand where it stands.
  static func wrongPlace(_ name: String, _ kind: TemplateKind, _ state: MarkupState) -> TemplateRule {
    func rule(_ th: String, _ en: String, mend: LocalizedText) -> TemplateRule {
      TemplateRule(
        id: "template.wrong-place",
        message: LocalizedText(th: "“\(name)” \(th)", en: "“\(name)” \(en)"), mend: mend)
    }
    switch (kind, state.mode) {
    case (.list, _), (.record, _), (.flag, _):
      return rule(
        "เป็นส่วน ไม่ใช่ข้อความ", "is for a section, not a text",
        mend: LocalizedText(th: "ใช้ {{#ชื่อ}}…{{/ชื่อ}}", en: "use {{#name}}…{{/name}}"))
    case (_, .code), (_, .comment), (_, .declaration):
      return rule(
        "อยู่ในสคริปต์ สไตล์ หรือหมายเหตุ", "stands in a script, style or comment",
        mend: LocalizedText(th: "ย้ายไปไว้ในเนื้อหาหรือแอตทริบิวต์", en: "move it into text or an attribute"))
    case (_, .tagName), (_, .insideTag), (_, .attributeName), (_, .beforeValue), (_, .bareValue):
      return rule(
        "อยู่ในแท็กโดยไม่มีเครื่องหมายคำพูด", "stands in a tag without quotes",
        mend: LocalizedText(th: "ใส่เครื่องหมายคำพูดครอบค่า", en: "put quotes around the value"))
    case (.text, .value) where state.isAddress:
      return rule(
        "เป็นข้อความ แต่ตำแหน่งนี้ต้องเป็นที่อยู่เว็บ", "is a text where an address is needed",
        mend: LocalizedText(th: "ใช้ข้อมูลชนิด url", en: "use a field of kind url"))
    case (.html, _):
      return rule(
        "เป็น HTML จึงอยู่ในแอตทริบิวต์ไม่ได้", "is HTML and may not stand in an attribute",
        mend: LocalizedText(th: "ใช้ข้อมูลชนิดข้อความ", en: "use a field of kind text"))
    default:
      return rule(
        "ต้องผ่านการแปลงอักขระ", "must be escaped",
        mend: LocalizedText(th: "ใช้ {{ }} แทน {{{ }}}", en: "use {{ }} instead of {{{ }}}"))
    }
  }
}

extension DiagnosticList {
  /// Adds a finding about a span of a template.
  mutating func add(_ rule: TemplateRule, in source: SourceText, at offset: Int, length: Int) {
    add(
      rule.id, in: source, at: offset, length: length, rule.message, mend: rule.mend,
      suggestion: rule.suggestion)
  }
}

extension Diagnostic {
  static func missingTemplate(_ name: String) -> Diagnostic {
    Diagnostic(
      "template.missing", .error,
      LocalizedText(th: "ไม่มีแม่แบบ \(name).mustache", en: "the template \(name).mustache is missing"))
  }

  /// Faults beyond those that are told.
  static func moreTemplateFaults(_ count: Int, in path: String) -> Diagnostic {
    Diagnostic(
      "template.more-faults", .error, at: SourcePlace(file: path),
      LocalizedText(
        th: "ยังมีที่ผิดในแม่แบบนี้อีก \(count) แห่ง", en: "there are \(count) more faults in this template"),
      mend: LocalizedText(th: "แก้ที่แจ้งไว้ก่อน แล้วตรวจใหม่", en: "mend the ones above, and check again"))
  }

  /// A page that grew beyond all use while its template was filled.
  package static func pageTooLarge(_ template: String) -> Diagnostic {
    Diagnostic(
      "template.page-too-large", .error, at: SourcePlace(file: template),
      LocalizedText(
        th: "หน้าที่ทำจากแม่แบบนี้ใหญ่เกินไป ส่วนที่ทำซ้ำอาจซ้อนกันหลายชั้น",
        en: "a page made from this template is too large: it may repeat a section within another"),
      mend: LocalizedText(
        th: "ลดส่วน {{#…}} ที่ซ้อนอยู่ในส่วนที่ทำซ้ำ หรือแบ่งข้อมูลเป็นหลายหน้า",
        en: "nest fewer repeated sections {{#…}}, or spread the data over more pages"))
  }
}
