import Diagnostics

/// A rule that a text can break, with its words.
struct MarkdownRule {
  let id: RuleID
  var severity = Severity.error
  let message: LocalizedText
  let mend: LocalizedText
  var suggestion: String?

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
        th: "ให้ดาวติดกับข้อความที่เน้น เว้นวรรคนอกดาว และย้ายเครื่องหมายคำพูดหรือวงเล็บไว้นอกดาว",
        en: "put the stars directly at the words, a blank outside of them, and quotes or brackets outside too"
      ))
  }
}

/// Rules for what Markdown leaves as it was written.
extension MarkdownRule {
  private static func slip(
    _ id: RuleID, _ message: LocalizedText, mend: LocalizedText, suggestion: String? = nil
  ) -> MarkdownRule {
    MarkdownRule(id: id, severity: .problem, message: message, mend: mend, suggestion: suggestion)
  }

  static func literalLink(isPicture: Bool, isBroken: Bool, mended: String?) -> MarkdownRule {
    isBroken ? brokenLink(isPicture: isPicture, mended: mended) : literalLink(isPicture: isPicture, mended)
  }

  private static func brokenLink(isPicture: Bool, mended: String?) -> MarkdownRule {
    slip(
      "markdown.literal-link",
      LocalizedText(
        th: "\(isPicture ? "รูป" : "ลิงก์")นี้ขาดเป็นสองบรรทัด จึงจะแสดงเป็นตัวอักษรตามที่พิมพ์",
        en: "this \(isPicture ? "picture" : "link") is broken over two lines and will be shown as it is typed"
      ),
      mend: LocalizedText(
        th: "พิมพ์ทั้งหมดให้อยู่ในบรรทัดเดียว เช่น [แผน](https://…) หรือ [แผน](<แผน 2566.pdf>)",
        en: "write all of it on one line, such as [plan](https://…) or [plan](<plan 2566.pdf>)"),
      suggestion: mended)
  }

  private static func literalLink(isPicture: Bool, _ mended: String?) -> MarkdownRule {
    slip(
      "markdown.literal-link",
      LocalizedText(
        th: "\(isPicture ? "รูป" : "ลิงก์")นี้จะแสดงเป็นตัวอักษรตามที่พิมพ์ เพราะที่อยู่มีช่องว่างหรือวงเล็บไม่ติดกัน",
        en:
          "this \(isPicture ? "picture" : "link") will be shown as it is typed: there is a blank in or before its address"
      ),
      mend: LocalizedText(
        th: "ให้ ] ติดกับ ( และครอบที่อยู่ที่มีช่องว่างด้วย < > เช่น [แผน](<แผน 2566.pdf>)",
        en: "put ( directly behind ], and an address with blanks between < >, such as [plan](<plan 2566.pdf>)"
      ),
      suggestion: mended)
  }

  static let footnote = slip(
    "markdown.footnote",
    LocalizedText(
      th: "เชิงอรรถแบบ [^1] ใช้ไม่ได้ จะแสดงตามที่พิมพ์",
      en: "footnotes such as [^1] are not known here and are shown as typed"),
    mend: LocalizedText(th: "เขียนหมายเหตุไว้ในวงเล็บหรือท้ายหน้า", en: "write the note in brackets or at the end"))

  static func addressWithoutScheme(_ url: String, mended: String) -> MarkdownRule {
    slip(
      "markdown.address-without-scheme",
      LocalizedText(
        th: "ลิงก์ “\(url.prefix(60))” ขาด https:// ข้างหน้า จึงยังไม่เป็นลิงก์",
        en: "the link “\(url.prefix(60))” lacks https:// and leads nowhere"),
      mend: LocalizedText(th: "เติม https:// ข้างหน้า", en: "put https:// in front"), suggestion: mended)
  }

  static let emptyLink = slip(
    "markdown.empty-link",
    LocalizedText(
      th: "ลิงก์นี้ไม่มีข้อความ ผู้อ่านมองไม่เห็นและกดไม่ได้", en: "this link has no words, so nobody can see or follow it"),
    mend: LocalizedText(th: "เขียนชื่อลิงก์ไว้ใน [ ] หรือลบลิงก์", en: "write its words between [ ], or remove it"))

  static let emptyHeading = slip(
    "markdown.empty-heading", LocalizedText(th: "หัวข้อนี้ไม่มีข้อความ", en: "this heading has no words"),
    mend: LocalizedText(th: "เขียนหัวข้อหลัง # หรือลบบรรทัดนี้", en: "write the heading behind #, or delete the line")
  )

  static let headingWithoutBlank = slip(
    "markdown.heading-without-blank",
    LocalizedText(
      th: "บรรทัดนี้ยังไม่เป็นหัวข้อ เพราะไม่มีช่องว่างหลัง #", en: "this is no heading: a blank is missing after #"),
    mend: LocalizedText(th: "เคาะเว้นวรรคหลัง # เช่น ## หัวข้อ", en: "put a blank after #, such as ## Heading"))

  static let wordBullet = slip(
    "markdown.word-bullet",
    LocalizedText(
      th: "สัญลักษณ์หัวข้อย่อยจาก Word ใช้ไม่ได้ บรรทัดเหล่านี้จะเรียงต่อกันเป็นย่อหน้าเดียว",
      en: "a bullet from Word makes no list; its lines will run together"),
    mend: LocalizedText(th: "ขึ้นต้นแต่ละบรรทัดด้วย - แล้วเว้นวรรค", en: "begin each line with - and a blank"))

  static let hyphenWithoutBlank = slip(
    "markdown.hyphen-without-blank",
    LocalizedText(
      th: "บรรทัดที่ขึ้นต้นด้วย - เหล่านี้จะเรียงต่อกันเป็นย่อหน้าเดียว เพราะไม่มีช่องว่างหลัง -",
      en: "these lines will run together: a blank is missing after the -"),
    mend: LocalizedText(th: "เคาะเว้นวรรคหลัง - ทุกบรรทัด", en: "put a blank after each -"))

  static let joinedLines = slip(
    "markdown.joined-lines",
    LocalizedText(
      th: "ข้อที่ขึ้นบรรทัดใหม่เหล่านี้จะเรียงต่อกันเป็นย่อหน้าเดียว",
      en: "these numbered lines will run together into one paragraph"),
    mend: LocalizedText(
      th: "ใช้ 1. แล้วเว้นวรรค (เลขอารบิก) หรือเว้นบรรทัดว่างระหว่างข้อ",
      en: "write 1. and a blank (Arabic digits), or leave an empty line between them"))

  static let tabTable = slip(
    "markdown.tab-table",
    LocalizedText(
      th: "ตารางที่คั่นด้วยแท็บจะเรียงต่อกันเป็นย่อหน้าเดียว",
      en: "columns parted by tabs will run together into one paragraph"),
    mend: LocalizedText(
      th: "คั่นคอลัมน์ด้วย | และใส่บรรทัด | --- | --- | ใต้หัวตาราง หรือใช้ไฟล์ CSV ใต้ datasets:",
      en: "part the columns with | and put | --- | --- | below the header, or use a CSV file under datasets:")
  )

  static let tableWithoutRule = slip(
    "markdown.table-without-rule",
    LocalizedText(
      th: "บรรทัดเหล่านี้ยังไม่เป็นตาราง เพราะขาดบรรทัด | --- | ใต้หัวตาราง หรือจำนวนช่องไม่เท่ากัน",
      en:
        "these lines are no table: the line | --- | below the header is missing or has another number of cells"
    ),
    mend: LocalizedText(
      th: "ใส่บรรทัด | --- | --- | ใต้หัวตาราง ให้มีจำนวนช่องเท่าหัวตาราง",
      en: "put | --- | --- | below the header, with as many cells"))

  static func lostCell(_ words: String) -> MarkdownRule {
    slip(
      "markdown.lost-cell",
      LocalizedText(
        th: "แถวนี้มีช่องมากกว่าหัวตาราง “\(words.prefix(60))” จะไม่แสดง",
        en: "the row has more cells than the header; “\(words.prefix(60))” will not be shown"),
      mend: LocalizedText(
        th: "เพิ่มหัวตาราง หรือเขียน \\| ถ้าต้องการขีดตั้งในข้อความ",
        en: "add a header cell, or write \\| for a bar in the text"))
  }

  static let indentedText = slip(
    "markdown.indented-text",
    LocalizedText(
      th: "ข้อความที่ย่อหน้าด้วยแท็บหรือช่องว่างสี่ช่องจะแสดงเป็นกล่องโค้ด",
      en: "text behind a tab or four blanks is shown as a box of code"),
    mend: LocalizedText(th: "ลบแท็บหรือช่องว่างหน้าบรรทัด", en: "delete the tab or blanks before it"))

  static let controlCharacter = MarkdownRule(
    id: "text.control-character",
    message: LocalizedText(
      th: "รหัสนี้หมายถึงอักขระควบคุมที่หน้าเว็บใช้ไม่ได้",
      en: "this code means a control character, which no page may hold"),
    mend: LocalizedText(th: "ลบรหัสนี้ออก", en: "remove it"))
}

extension DiagnosticList {
  /// Adds a finding about a span of a text.
  mutating func add(_ rule: MarkdownRule, in source: SourceText, at offset: Int, length: Int = 0) {
    add(
      rule.id, rule.severity, in: source, at: offset, length: length, rule.message, mend: rule.mend,
      suggestion: rule.suggestion)
  }

  /// Adds a finding about some bytes of a text.
  mutating func add(_ rule: MarkdownRule, in source: SourceText, at place: Range<Int>) {
    add(rule, in: source, at: place.lowerBound, length: max(1, place.count))
  }
}
