import Catalogue
import Diagnostics
import Markup
import Testing
import ThaiText

@testable import Content
@testable import DataFiles

@Suite struct WordMarkdownTests {
  private func markdown(_ blocks: [WordBlock]) -> String {
    var text = WordMarkdown(pictures: ["word/media/image1.png": "picture-1.png"])
    text.add(blocks)
    return text.lines.joined(separator: "\n")
  }

  private func text(_ words: String, bold: Bool = false) -> WordPiece {
    .text(WordText(text: words, isBold: bold))
  }

  private func paragraph(_ pieces: WordPiece...) -> WordBlock { .paragraph(WordParagraph(pieces: pieces)) }

  private func item(_ label: String, level: Int = 0, isBullet: Bool = false) -> WordBlock {
    var paragraph = WordParagraph(pieces: [text("ข้อความ")])
    paragraph.label = WordLabel(text: label, level: level, isBullet: isBullet)
    return .paragraph(paragraph)
  }

  private func heading(_ level: Int, _ words: String) -> WordBlock {
    var paragraph = WordParagraph(pieces: [text(words, bold: true)])
    paragraph.role = .heading(level)
    return .paragraph(paragraph)
  }

  /// What a reader of the site sees of a text, with what is said of it.
  private func shown(_ markdown: String) -> (html: String, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    let source = SourceText(path: "a.md", text: markdown)
    let page = MarkdownParser(options: MarkdownOptions()).render(
      source, body: 0..<source.bytes.count, resolver: { _ in .keep }, into: &findings)
    return (String(decoding: page.html.bytes, as: UTF8.self), findings.all)
  }

  @Test(arguments: [
    "5*3*2 และ **ดาว** _ขีด_", "# ไม่ใช่หัวเรื่อง", "- ขีดหน้าบรรทัด", "1. พิมพ์เลขเอง", "3) วงเล็บ", "+ บวก", "===",
    "---",
    "[ลิงก์](x) ![รูป](y)", "<b>ตัวหนา</b> &amp; `โค้ด`", "a | b | c", "~~ขีดฆ่า~~", "\\* ทับ", "> อ้าง",
  ])
  func wordsAreShownAsTheyAre(words: String) {
    let (html, findings) = shown(markdown([paragraph(text(words))]))
    let plain = html.replacing(#/<[^>]*>/#, with: "").replacing("&lt;", with: "<").replacing(
      "&gt;", with: ">"
    )
    .replacing("&quot;", with: "\"").replacing("&amp;", with: "&").trimmedBlanks

    #expect(plain.replacing("\n", with: "") == words)
    #expect(html.hasPrefix("<p>") && findings.isEmpty, "\(html)")
  }

  @Test(arguments: [
    ("ก่อน", "ตัวหนา", "หลัง"), ("ก่อน ", "(วงเล็บ)", "ต่อ"), ("", "“อ้าง”", "ต่อ"), ("ก่อน", " เว้น ", "หลัง"),
    ("ก่อน", "100%", "ต่อ"),
  ])
  func boldLettersNeverLeaveStarsInTheText(before: String, bold: String, after: String) {
    let (html, findings) = shown(markdown([paragraph(text(before), text(bold, bold: true), text(after))]))

    #expect(!html.contains("*") && findings.isEmpty, "\(html)")
  }

  @Test func headingsNeverSkipALevel() {
    let text = markdown([heading(1, "หนึ่ง"), heading(3, "สาม"), heading(2, "สอง"), heading(9, "เก้า")])

    #expect(text == "## หนึ่ง\n\n### สาม\n\n### สอง\n\n#### เก้า\n")
  }

  @Test func listsThatMarkdownKnowsAreListsAndOthersKeepTheirNumbersAsWords() {
    #expect(
      markdown([item("1."), item("2."), item("•", level: 1, isBullet: true)])
        == "1. ข้อความ\n2. ข้อความ\n   - ข้อความ\n")
    #expect(markdown([item("๑."), item("๑.๑", level: 1)]) == "๑. ข้อความ\n\n๑.๑ ข้อความ\n")
    #expect(markdown([item("1."), item("3.")]) == "1\\. ข้อความ\n\n3\\. ข้อความ\n")
  }

  @Test func tablesStandBetweenStrokesAndFramesAreTexts() {
    let cell = { (words: String) in WordCell(blocks: [self.paragraph(self.text(words))]) }
    let table = WordTable(rows: [[cell("ก|ข"), cell("ค")], [cell("1"), WordCell(isCovered: true)]])

    #expect(markdown([.table(table)]) == "| ก\\|ข | ค |\n| --- | --- |\n| 1 |  |\n")
    #expect(markdown([.table(WordTable(rows: [[cell("กรอบ")]]))]) == "กรอบ\n")
  }

  @Test func linksAndBareAddressesAreLinks() {
    var link = WordText(text: "ประกาศ")
    link.link = "https://a.go.th/ข"
    var script = WordText(text: " อันตราย")
    script.link = "javascript:alert(1)"

    #expect(markdown([paragraph(.text(link), .text(script))]) == "[ประกาศ](<https://a.go.th/ข>) อันตราย\n")
    #expect(markdown([paragraph(text("ดู https://a.go.th/x_y ต่อ"))]) == "ดู <https://a.go.th/x_y> ต่อ\n")
  }

  @Test func picturesStandUnderTheirNamesInTheFolder() {
    let picture = WordPicture(member: "word/media/image1.png", description: "แผนผัง [1]")

    #expect(markdown([paragraph(.picture(picture))]) == "![แผนผัง \\[1\\]](picture-1.png)\n")
  }
}
