import Testing

@testable import Markup

@Suite struct EmphasisTests {
  @Test func starsLeftBetweenAQuoteAndAThaiLetterAreReported() {
    let rendered = Rendered("คำว่า **\"อ้าง\"**ต่อ\n")
    #expect(rendered.places == ["markdown.literal-emphasis 1:15+2"])
    #expect(rendered.findings.first?.severity == .problem)
    #expect(rendered.findings.first?.mend != nil)
  }

  @Test func everySlipIsReportedWhereItStands() {
    let rendered = Rendered("> ดี\n> *(วงเล็บ)*ไทย\n\n| a |\n| - |\n| **“ก”**ข |\n\nก**\"ข\"**ค\n")
    #expect(
      rendered.places == [
        "markdown.literal-emphasis 2:12+1", "markdown.literal-emphasis 6:8+2",
        "markdown.literal-emphasis 8:2+2", "markdown.literal-emphasis 8:7+2",
      ])
  }

  @Test(arguments: [
    "\"**ดี**\" 5 * 3", "**ดี**ต่อ", "**\"อ้าง\"** ต่อ", "\\*\\*\"ก\"\\*\\*ข", "`**\"ก\"**ข`", "(ก)*ดูหมายเหตุ",
    "2 * (3) * ก", "```\n**\"ก\"**ข\n```",
  ])
  func starsThatEmphasiseOrAreMeantAsStarsAreNot(text: String) {
    #expect(Rendered(text).findings.isEmpty)
  }
}
