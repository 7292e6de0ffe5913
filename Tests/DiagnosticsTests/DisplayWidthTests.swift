import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("น้ำ", 2), ("ผู้ที่", 2), ("กำ", 2), ("漢字", 4), ("e\u{301}", 1), ("ก\u{200B}ข", 2),
    ("๑๒", 2), ("ＡＢ", 4), ("🙂", 2),
  ])
  func aTextTakesTheColumnsThatATerminalGivesIt(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
