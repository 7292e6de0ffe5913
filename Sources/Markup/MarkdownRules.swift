import Diagnostics

/// A rule that a text can break, with its words.
struct MarkdownRule {
  let id: RuleID
  var severity = Severity.error
  let message: LocalizedText
  let mend: LocalizedText

  static let tooLarge = MarkdownRule(
    id: "markdown.too-large",
    message: LocalizedText(th: "เนื้อหายาวเกิน 1 MB", en: "the text is longer than 1 MB"),
    mend: LocalizedText(th: "แบ่งเป็นหลายหน้า หรือแนบเป็นไฟล์", en: "split it into pages, or attach it as a file"))

  static func large(kilobytes: Int) -> MarkdownRule {
    MarkdownRule(
      id: "markdown.large", severity: .note,
      message: LocalizedText(
        th: "เนื้อหายาว \(kilobytes) KB อ่านยากบนโทรศัพท์",
        en: "the text has \(kilobytes) KB and is hard to read on a phone"),
      mend: LocalizedText(th: "พิจารณาแบ่งเป็นหลายหน้า", en: "consider splitting it"))
  }

  static func tooDeep(levels: Int) -> MarkdownRule {
    MarkdownRule(
      id: "markdown.too-deep",
      message: LocalizedText(
        th: "รายการหรือคำพูดอ้างอิงซ้อนกันเกิน \(levels) ชั้น",
        en: "lists or quotations are nested deeper than \(levels) levels"),
      mend: LocalizedText(th: "ลดชั้นที่ซ้อนกัน", en: "nest them less"))
  }

  static func tooManyBrackets(most: Int) -> MarkdownRule {
    MarkdownRule(
      id: "markdown.too-many-brackets",
      message: LocalizedText(
        th: "ย่อหน้าเดียวมี ![ ที่ไม่ปิดด้วย ] เกิน \(most) แห่ง",
        en: "one paragraph holds more than \(most) ![ without a closing ]"),
      mend: LocalizedText(th: "ปิดวงเล็บ หรือแบ่งย่อหน้า", en: "close the brackets, or split the paragraph"))
  }

  static let rawHTML = MarkdownRule(
    id: "markdown.raw-html",
    message: LocalizedText(th: "ไม่ใช้ HTML ในเนื้อหา", en: "HTML is not used in content"),
    mend: LocalizedText(
      th: "เขียนด้วย Markdown แทน หรือใส่ \\ หน้า < ถ้าต้องการเครื่องหมายจริง",
      en: "write it as Markdown, or put \\ before < where the sign itself is meant"))

  static func unsafeURL(_ url: String) -> MarkdownRule {
    let shown = url.prefix(60)
    return MarkdownRule(
      id: "markdown.unsafe-url",
      message: LocalizedText(
        th: "ที่อยู่ของลิงก์นี้ไม่ปลอดภัย: “\(shown)”", en: "the address of this link is not safe: “\(shown)”"),
      mend: LocalizedText(
        th: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือเส้นทางในเว็บไซต์นี้",
        en: "use https://, http://, mailto:, tel: or a path of this site"))
  }

  static func literalEmphasis(stars count: Int) -> MarkdownRule {
    let signs = count > 1 ? "**" : "*"
    return MarkdownRule(
      id: "markdown.literal-emphasis", severity: .problem,
      message: LocalizedText(
        th: "เครื่องหมาย \(signs) ตรงนี้ไม่ทำให้เป็นตัวเน้น จะแสดงเป็นดาว",
        en: "\(signs) does not emphasise here; readers will see the stars"),
      mend: LocalizedText(
        th: "เว้นวรรคระหว่างดาวกับตัวอักษรไทย หรือย้ายเครื่องหมายคำพูดหรือวงเล็บไว้นอกดาว",
        en: "put a blank between the stars and the Thai letter, or move the quotes or brackets outside"))
  }
}

extension DiagnosticList {
  /// Adds a finding about a span of a text.
  mutating func add(_ rule: MarkdownRule, in source: SourceText, at offset: Int, length: Int = 0) {
    add(rule.id, rule.severity, in: source, at: offset, length: length, rule.message, mend: rule.mend)
  }
}

/// The findings of one text, of each rule as many as people read.
struct CappedFindings {
  private static let most = 50

  private var list = DiagnosticList()
  private var counts: [RuleID: Int] = [:]

  /// Adds a finding, or only counts it if there are enough of its rule.
  mutating func add(_ rule: MarkdownRule, in source: SourceText, at place: Range<Int>) {
    let count = counts[rule.id, default: 0] + 1
    counts[rule.id] = count
    guard count <= Self.most else { return }
    list.add(rule, in: source, at: place.lowerBound, length: max(1, place.count))
  }

  /// The findings, with one more for each rule that was broken more often than is told.
  func finished(_ source: SourceText) -> DiagnosticList {
    var finished = list
    for (rule, count) in counts where count > Self.most {
      finished.add(
        Diagnostic(
          rule, .note, at: SourcePlace(file: source.path),
          LocalizedText(
            th: "พบเรื่องเดียวกันนี้อีก \(count - Self.most) แห่งในไฟล์นี้",
            en: "the same was found \(count - Self.most) times more in this file")))
    }
    return finished
  }
}
