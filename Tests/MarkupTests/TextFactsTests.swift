import Testing

@testable import Markup

@Suite struct TextFactsTests {
  @Test func plainTextHasSingleBlanksAndNoMarkup() {
    let rendered = Rendered("# ก  ข\n\nค*ง*\n`จ`\n\n- ฉ\n\n|a|\n|-|\n|b|\n\n    code\n     x\n")
    #expect(rendered.markdown.plainText == "ก ข คง จ ฉ a b code x")
  }

  @Test func onlyParagraphsAndListItemsCountAsProse() {
    #expect(Rendered("# หัวข้อ\n\nกี่ตัว\n\n- ก็\n\n|a|\n|-|\n|b|\n\n```\nx\n```\n").markdown.proseLength == 4)
  }

  @Test func boldWordsThatOpenAParagraphOrItemAreDefinitions() {
    let rendered = Rendered("# หมวด\n\n**คำ** นิยาม **อื่น**\n\n- **ข้อ** ก\n- ข **ค**\n")
    #expect(rendered.markdown.definitions.map(\.text) == ["คำ", "ข้อ"])
    #expect(rendered.markdown.definitions.map(\.line) == [3, 5])
    #expect(rendered.markdown.definitions.map(\.headingID) == ["หมวด", "หมวด"])
  }

  @Test func wordsOfPicturesThatAreLeftOutStay() {
    let rendered = Rendered("ดู ![แผนผัง *ใหม่*](x.svg) นี้") { _ in .drop }
    #expect(rendered.html == "<p>ดู แผนผัง ใหม่ นี้</p>\n")
    #expect(rendered.markdown.plainText == "ดู แผนผัง ใหม่ นี้")
  }

  @Test func tablesAreKnownWithCaptionIDLineAndRows() {
    let table = Rendered("ก\n\nTable: งบ\n\n|a|\n|-|\n|1|\n|2|\n").markdown.tables.first
    #expect(table?.caption == "งบ")
    #expect(table?.id == "table.1")
    #expect(table?.line == 5)
    #expect(table?.rowCount == 2)
  }
}
