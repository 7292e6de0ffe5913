import Testing

@testable import Markup

@Suite struct LiteralMarkupTests {
  @Test(arguments: [
    ("![ข](ภาพกิจกรรม 1.JPG)", "markdown.literal-link 1:1+22", "![ข](<ภาพกิจกรรม 1.JPG>)"),
    ("ดู [x](http://www .a.com) นะ", "markdown.literal-link 1:4+22", "[x](<http://www .a.com>)"),
    ("[แผน] (/plan/)", "markdown.literal-link 1:1+14", "[แผน](/plan/)"),
    ("ก[^1] ข", "markdown.footnote 1:2+4", ""),
  ])
  func aLinkThatStaysBracketsIsReported(text: String, place: String, mended: String) {
    let rendered = Rendered(text)
    #expect(rendered.places == [place])
    #expect((rendered.findings.first?.suggestion ?? "") == mended)
    #expect(rendered.findings.first?.severity == .problem)
  }

  @Test(arguments: [
    ("[แผน](\nแผน 2566.pdf)", "1:1+20", "[แผน](<แผน 2566.pdf>)"),
    ("ดู [แผน](https://a.go.th/long\nname.pdf) นะ", "1:4+36", "[แผน](https://a.go.th/longname.pdf)"),
    ("[แผ\nน](a b\nc.pdf)", "1:1+17", "[แผ น](<a b c.pdf>)"),
    ("[แผน]\n(https://a.go.th/)", "1:1+24", "[แผน](https://a.go.th/)"),
    ("![ก](รูป\n1.jpg)", "1:1+15", "![ก](<รูป 1.jpg>)"),
    ("> [ก](รูป\n> 1.pdf)", "1:3+7", "[ก](<รูป 1.pdf>)"), ("ก\n[ข](ค\r\nง)", "2:1+5", "[ข](<ค ง>)"),
    ("ก\n\n[ข](ค\nง)", "3:1+8", "[ข](<ค ง>)"),
  ])
  func aLinkThatIsBrokenOverTwoLinesIsReportedWithWhatToWrite(text: String, place: String, mended: String) {
    let rendered = Rendered(text)
    #expect(rendered.places == ["markdown.literal-link " + place])
    #expect(rendered.findings.first?.message.en.contains("two lines") == true)
    #expect(rendered.findings.first?.suggestion == mended)
  }

  @Test func bracketsInTheNameOfAFileBelongToIt() {
    let rendered = Rendered("[แผน](สแกน แผน (1).pdf)")
    #expect(rendered.findings.map(\.suggestion) == ["[แผน](<สแกน แผน (1).pdf>)"])
  }

  @Test(arguments: [
    "[ก](\nhttps://a.go.th/)", "[ก\nข](https://a.go.th/)", "[ก](https://a.go.th/\n\"ข\")", "[ก]\n(ดูหมายเหตุ)",
    "[ก]\nข (ค)", "`[ก](ข\nค)`", "\\[ก\\](ข\nค)",
  ])
  func linksThatCommonMarkReadsOverTwoLinesAreNot(text: String) {
    #expect(Rendered(text).findings.isEmpty)
  }

  @Test(arguments: [
    "[ก](<แผน 2566.pdf>)", "\\[ก\\](ข ค)", "`[ก](ข ค)`", "(ก) [ข] (ดูหมายเหตุ)", "[1] [2]", "[ก]",
    "![ก](a%20b.jpg)",
  ])
  func bracketsThatAreMeantAreNot(text: String) {
    #expect(Rendered(text).findings.isEmpty)
  }

  @Test(arguments: [
    ("**\"อ้าง\"**2566", 1), ("**(A)**text", 1), ("*(ก)*2566", 1), ("** ตัวหนา **", 2), ("**ตัวหนา **ต่อ", 1),
    ("2**(ก)**3", 2),
  ])
  func starsThatStayStarsAreReported(text: String, count: Int) {
    #expect(Rendered(text).rules == [String](repeating: "markdown.literal-emphasis", count: count))
  }

  @Test(arguments: [
    "5*(3)*2", "2 * 3 * 4", "ราคา* ไม่รวม* ภาษี", "ก** และ ข**", "**ดี** 2566", "a*b", "* ก\n* ข",
  ])
  func starsOfSumsAndNotesAreNot(text: String) {
    #expect(!Rendered(text).rules.contains("markdown.literal-emphasis"))
  }

  @Test(arguments: [
    ("• หนึ่ง\n• สอง", "markdown.word-bullet 1:1+1"), ("•\tหนึ่ง\n•\tสอง", "markdown.word-bullet 1:1+1"),
    ("\u{F0B7} หนึ่ง", "markdown.word-bullet 1:1+1"), ("o\tหนึ่ง\no\tสอง", "markdown.word-bullet 1:1+1"),
    ("· ก\n· ข", "markdown.word-bullet 1:1+1"), ("-ก\n-ข", "markdown.hyphen-without-blank 2:1+2"),
    ("– ก\n– ข", "markdown.joined-lines 2:1+1"),
    ("๑. หนึ่ง\n๒. สอง", "markdown.joined-lines 2:1+2"), ("1.หนึ่ง\n2.สอง", "markdown.joined-lines 2:1+5"),
    ("๑) หนึ่ง\n๒) สอง", "markdown.joined-lines 2:1+2"), ("(1) ก\n(2) ข", "markdown.joined-lines 2:1+3"),
    ("1.1 ก\n1.2 ข", "markdown.joined-lines 2:1+3"),
    ("ก. หนึ่ง\nข. สอง", "markdown.joined-lines 2:1+2"), ("> ๑. หนึ่ง\n> ๒. สอง", "markdown.joined-lines 2:3+2"),
    ("##หัวข้อ", "markdown.heading-without-blank 1:1+2"),
    ("ก\n###หัวข้อ", "markdown.heading-without-blank 2:1+3"),
    ("ชื่อ\tจำนวน\nก\t1", "markdown.tab-table 1:1+10"),
    ("| ก | ข |\n| 1 | 2 |", "markdown.table-without-rule 1:1+9"),
    ("\t๑. หนึ่ง", "markdown.indented-text 1:2+8"), ("    ย่อหน้าจาก Word", "markdown.indented-text 1:5+15"),
  ])
  func whatIsPastedFromWordIsReportedWhereItStands(text: String, place: String) {
    #expect(Rendered(text).places == [place])
  }

  @Test(arguments: [
    "- หนึ่ง\n- สอง", "1. หนึ่ง\n2. สอง", "1) หนึ่ง", "๑. หนึ่ง\n\n๒. สอง", "๑. หนึ่ง  \n๒. สอง", "#NoGiftPolicy #งดรับ",
    "ปี\n2566. ก\nข", "-5 องศา\n-6 องศา",
    "พ.ศ. 2566\nก.พ. 2566", "| ก |\n| - |\n| 1 |", "```\nก\n```", "    let x = 1", "เวลา 10.30 น.\n11.30 น.",
    "ข้อ 1.5\n2.5 ล้าน", "ก\tข",
  ])
  func listsAndSentencesAreNot(text: String) {
    #expect(Rendered(text).findings.isEmpty)
  }

  @Test func aCellBeyondTheHeadersIsReported() {
    let rendered = Rendered("| รายการ | บาท |\n| - | - |\n| งบกลาง | 1,000 | หมายเหตุหาย |\n| ก | 2 | |\n")
    #expect(rendered.places == ["markdown.lost-cell 3:20+11"])
  }

  @Test func linksAndHeadingsWithoutWordsAreReported() {
    #expect(Rendered("#\n\nก").places == ["markdown.empty-heading 1:1+1"])
    #expect(Rendered("[](/news/) [ ](/news/)").rules == ["markdown.empty-link", "markdown.empty-link"])
    #expect(Rendered("[![](a.jpg)](/news/)").rules == ["markdown.empty-link"])
    #expect(Rendered("[![ก](a.jpg)](/news/) ![](a.jpg)").rules.isEmpty)
  }

  @Test(arguments: ["&#16;", "&#x10;", "&#xFFFF;", "&#133;", "`&#1;`"])
  func aCodeOfAControlCharacterIsAnError(code: String) {
    let rendered = Rendered("ก \(code) ข\n")
    #expect(rendered.rules == ["text.control-character"] && rendered.findings.first?.severity == .error)
    #expect(rendered.findings.first?.place?.column == (code.utf8.first == 0x60 ? 4 : 3))
    #expect(!rendered.markdown.html.bytes.contains { $0 < 0x20 && $0 != 0x0A })
  }
}
