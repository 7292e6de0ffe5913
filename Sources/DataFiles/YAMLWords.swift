import Diagnostics

/// What to say for the texts of libyaml's, which are for people who know YAML.
struct YAMLWords {
  /// The beginnings of libyaml's texts.
  let texts: [String]
  let message: LocalizedText
  let mend: LocalizedText

  static let quoting = LocalizedText(
    th: "ใส่เครื่องหมายคำพูดครอบข้อความ เช่น title: \"แผน: ปี 2566\"",
    en: "put the text in quotes, such as title: \"Plan: 2566\"")

  static let all = [
    YAMLWords(
      texts: ["mapping values are not allowed"],
      message: LocalizedText(th: "มีเครื่องหมาย : ในที่ที่ไม่คาดหมาย", en: "there is a : where none is expected"),
      mend: quoting),
    YAMLWords(
      texts: ["block sequence entries are not allowed"],
      message: LocalizedText(
        th: "เครื่องหมาย - ตรงนี้ถูกอ่านเป็นการเริ่มรายการ", en: "the - here is read as the beginning of a list"),
      mend: LocalizedText(
        th: "ถ้าไม่มีข้อมูลให้เว้นว่างหลัง : ถ้าเป็นรายการให้ขึ้นบรรทัดใหม่แล้วย่อหน้าสองช่อง ถ้าต้องการขีดจริงให้เขียน \"-\"",
        en:
          "leave it empty if there is nothing to say; begin a list on the next line, indented by two spaces; write \"-\" for a real hyphen"
      )),
    YAMLWords(
      texts: ["mapping keys are not allowed", "found unexpected ':'"],
      message: LocalizedText(
        th: "มีเครื่องหมาย ? หรือ : ในที่ที่ไม่คาดหมาย", en: "there is a ? or : where none is expected"),
      mend: quoting),
    YAMLWords(
      texts: ["found unexpected end of stream", "found unexpected document indicator"],
      message: LocalizedText(th: "เครื่องหมายคำพูดหรือวงเล็บไม่ได้ปิด", en: "a quote or bracket is never closed"),
      mend: LocalizedText(th: "ปิดเครื่องหมายคำพูดหรือวงเล็บให้ครบ", en: "close the quote or bracket")),
    YAMLWords(
      texts: ["found character that cannot start any token"],
      message: LocalizedText(
        th: "ข้อความขึ้นต้นด้วยอักขระที่ใช้ไม่ได้", en: "a value begins with a character that it may not"),
      mend: quoting),
    YAMLWords(
      texts: ["did not find expected ',' or ']'", "did not find expected ',' or '}'"],
      message: LocalizedText(th: "รายการในวงเล็บไม่ครบ", en: "a list in brackets is not complete"),
      mend: LocalizedText(
        th: "คั่นด้วยจุลภาคและปิดวงเล็บ", en: "separate its parts with commas and close the bracket")),
    YAMLWords(
      texts: [
        "could not find expected ':'", "did not find expected key", "did not find expected '-' indicator",
        "did not find expected <document start>", "did not find expected node content",
        "did not find expected comment or line break",
      ],
      message: LocalizedText(
        th: "บรรทัดนี้ไม่อยู่ในรูป ชื่อ: ค่า หรือย่อหน้าไม่ตรง",
        en: "the line is not “key: value”, or its indentation is off"),
      mend: LocalizedText(
        th: "เขียนเป็น ชื่อ: ค่า และย่อหน้าให้ตรงกับบรรทัดก่อน",
        en: "write key: value, indented like the lines around it")),
    YAMLWords(
      texts: [
        "found unknown escape character", "did not find expected hexdecimal",
        "found invalid Unicode character escape",
      ],
      message: LocalizedText(
        th: "หลังเครื่องหมาย \\ ในเครื่องหมายคำพูดมีอักขระที่อ่านไม่ได้",
        en: "what follows a \\ between double quotes cannot be read"),
      mend: LocalizedText(
        th: "เขียน \\\\ ถ้าต้องการเครื่องหมาย \\ จริง หรือใช้เครื่องหมายคำพูดเดี่ยว ' ' ครอบแทน",
        en: "write \\\\ for a real backslash, or use single quotes ' '")),
    YAMLWords(
      texts: [
        "found a tab character", "found an indentation indicator equal to 0",
      ],
      message: LocalizedText(th: "ย่อหน้าตรงนี้ใช้ไม่ได้", en: "the indentation cannot be used here"),
      mend: LocalizedText(th: "ย่อหน้าด้วยช่องว่างธรรมดาเท่านั้น", en: "indent with plain spaces only")),
    YAMLWords(
      texts: [
        "control characters are not allowed", "invalid ", "incomplete ", "unexpected low surrogate",
        "found an incorrect",
      ],
      message: LocalizedText(
        th: "มีอักขระที่มองไม่เห็นหรือเสียหายตรงนี้", en: "there is an invisible or damaged character here"),
      mend: LocalizedText(th: "ลบแล้วพิมพ์ข้อความช่วงนั้นใหม่", en: "delete it and type that passage again")),
    YAMLWords(
      texts: [
        "could not find expected directive name", "found unknown directive name",
        "found unexpected non-alphabetical",
        "did not find expected version number", "did not find expected digit", "found extremely long version",
        "found duplicate %", "found incompatible YAML", "did not find expected alphabetic",
      ],
      message: LocalizedText(
        th: "บรรทัดที่ขึ้นต้นด้วย % & หรือ * มีความหมายพิเศษ", en: "a % & or * at the beginning has a special meaning"),
      mend: quoting),
    YAMLWords(
      texts: [
        "did not find expected whitespace", "did not find expected '!'", "did not find the expected '>'",
        "did not find expected tag URI", "did not find URI escaped", "found undefined tag handle",
      ],
      message: LocalizedText(
        th: "ข้อความที่ขึ้นต้นด้วย ! | หรือ > มีความหมายพิเศษ", en: "a ! | or > at the beginning has a special meaning"),
      mend: quoting),
  ]
}

/// The findings about slips of people who do not know YAML.
extension Diagnostic {
  static func yaml(_ slip: YAMLSlip, in source: SourceText) -> Diagnostic {
    switch slip {
    case .tab(let offset):
      Diagnostic(
        "yaml.tab", in: source, at: offset, length: 1,
        LocalizedText(th: "ใช้แท็บย่อหน้า", en: "a tab is used as indentation"),
        mend: LocalizedText(th: "ใช้ช่องว่างสองช่องแทนแท็บ", en: "use two spaces instead of the tab"))
    case .indent(let offset, let found, let wanted, let belowComment):
      yamlIndent(found: found, wanted: wanted, belowComment: belowComment, in: source, at: offset)
    case .missingBlank(let colon, let key): yamlMissingBlank(key, in: source, at: colon)
    case .curvedQuote(let offset):
      Diagnostic(
        "yaml.curved-quote", in: source, at: offset, length: 1,
        LocalizedText(
          th: "“ ” ‘ ’ เป็นเครื่องหมายคำพูดที่ Word เปลี่ยนให้ ใช้ครอบค่าไม่ได้",
          en: "“ ” ‘ ’ are quotation marks of Word's, which do not quote a value"),
        mend: LocalizedText(
          th: "ลบเครื่องหมายโค้งทั้งสองข้าง แล้วพิมพ์ \" \" แทน", en: "type \" \" in place of them on both sides"))
    case .wideBlank(let offset, let length):
      Diagnostic(
        "yaml.wide-blank", in: source, at: offset, length: length,
        LocalizedText(
          th: "บรรทัดนี้ขึ้นต้นด้วยช่องว่างพิเศษที่ติดมาจาก Word หรือหน้าเว็บ",
          en: "the line begins with a special blank from Word or a web page"),
        mend: LocalizedText(
          th: "ลบช่องว่างหน้าบรรทัด แล้วเคาะเว้นวรรคใหม่", en: "delete the blanks before it and type plain ones"))
    }
  }

  private static func yamlIndent(
    found: Int, wanted: Int, belowComment: Bool, in source: SourceText, at offset: Int
  ) -> Diagnostic {
    let mend =
      wanted == 0
      ? LocalizedText(
        th: "ลบช่องว่างหน้าบรรทัดออกให้ชิดซ้าย",
        en: "delete the blanks before it, so that it begins at the left edge")
      : LocalizedText(
        th: "ให้มีช่องว่างหน้าบรรทัด \(wanted) ช่อง ตรงกับบรรทัดก่อน",
        en: "begin it with \(wanted) blanks, like the lines before it")
    let alternative =
      belowComment
      ? LocalizedText(
        th: " หรือลบ # หน้าบรรทัดบนด้วย ถ้าบรรทัดนี้อยู่ในหัวข้อนั้น",
        en: "; or delete the # of the line above too, if it belongs below it") : LocalizedText(th: "", en: "")
    return Diagnostic(
      "yaml.indentation", in: source, at: offset, length: 1,
      LocalizedText(
        th: "บรรทัดนี้มีช่องว่างนำหน้า \(found) ช่อง จึงไม่ตรงกับบรรทัดก่อน",
        en:
          "the line begins with \(found) \(found == 1 ? "blank" : "blanks"), so it does not stand below the lines before it"
      ),
      mend: LocalizedText(th: mend.th + alternative.th, en: mend.en + alternative.en))
  }

  static func yamlMissingBlank(_ key: String, in source: SourceText, at colon: Int) -> Diagnostic {
    Diagnostic(
      "yaml.missing-blank", in: source, at: colon, length: 1,
      LocalizedText(th: "หลัง \(key): ขาดช่องว่าง", en: "a blank is missing after \(key):"),
      mend: LocalizedText(th: "เคาะเว้นวรรคหลังเครื่องหมาย :", en: "put a blank after the colon"))
  }

  static func yamlCommentCut(_ comment: String, in source: SourceText, at offset: Int, length: Int)
    -> Diagnostic
  {
    let shown = String(comment.prefix(40)) + (comment.count > 40 ? "…" : "")
    return Diagnostic(
      "yaml.comment-cut", .problem, in: source, at: offset, length: length,
      LocalizedText(
        th: "“\(shown)” ถูกอ่านเป็นหมายเหตุ จึงไม่แสดงบนเว็บไซต์",
        en: "“\(shown)” is read as a comment and will not be published"),
      mend: LocalizedText(
        th: "ถ้าเป็นส่วนหนึ่งของค่า ให้ใส่เครื่องหมายคำพูดครอบทั้งค่า เช่น \"… #2\" ถ้าเป็นหมายเหตุ ให้ย้ายไปไว้บรรทัดของตัวเอง",
        en:
          "put the whole value in quotes if it belongs to it, such as \"… #2\"; move a comment to a line of its own"
      ))
  }
}
