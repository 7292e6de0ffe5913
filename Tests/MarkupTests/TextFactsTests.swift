import Testing

@testable import Markup

@Suite struct TextFactsTests {
  @Test func plainTextHasSingleBlanksAndNoMarkup() {
    let rendered = Rendered("# ก  ข\n\nค*ง*\n`จ`\n\n- ฉ\n\n|a|\n|-|\n|b|\n\n    code\n     x\n")
    #expect(rendered.markdown.plainText == "ก ข คง จ ฉ a b code x")
  }

  @Test func plainTextIsInNormalForm() {
    #expect(Rendered("e\u{301}").markdown.plainText.unicodeScalars.elementsEqual("\u{E9}".unicodeScalars))
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
}
