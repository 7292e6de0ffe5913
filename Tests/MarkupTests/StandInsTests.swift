import Testing

@testable import Markup

@Suite struct StandInsTests {
  private static let run = "ประชาชนองค์การถนน"

  private static func profileAnswers(_ text: String) -> StandIns {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { StandIns($0, 0..<$0.count) }
  }

  @Test func theCharactersAtTheEndsOfARunStay() {
    let found = Self.profileAnswers("# \(Self.run) **\(Self.run)**\n")
    #expect(found.runs == [8..<50, 62..<104])
    #expect(String(decoding: found.text, as: UTF8.self) == "# ปร\u{F0000}น **ปร\u{F0001}น**\n")
  }

  @Test func aRunHoldsBlanksLettersDigitsAndStops() {
    let found = Self.profileAnswers("ก ปี 2566, ต.ค. a.b \(Self.run) 12.\n")
    #expect(found.runs.count == 1)
    #expect(String(decoding: found.text, as: UTF8.self) == "ก \u{F0000}น 12.\n")
  }

  @Test func noRunHoldsABlankWhereAnAddressMayStand() {
    let found = Self.profileAnswers(
      "\(Self.run) [ก](\(Self.run) \(Self.run)\n\(Self.run)\n\n\(Self.run) \(Self.run)")
    let text = String(decoding: found.text, as: UTF8.self)
    #expect(
      text == "ปร\u{F0000}น [ก](ปร\u{F0001}น ปร\u{F0002}น\nปร\u{F0003}น\n\nปร\u{F0004}น")
  }

  @Test(arguments: [
    "", "ก", "ประชาชน", "plain", "\(run) <b>", "\(run) \u{F0000}", "[\(run)]: x", "\(run) &#33;",
  ])
  func shortRunsAndTextsThatCouldTellHaveNone(text: String) {
    #expect(Self.profileAnswers(text).runs.isEmpty)
  }

  @Test func everyNumberIsReadBack() {
    let found = Self.profileAnswers(String(repeating: "\(Self.run)\n", count: 70_000))
    #expect(found.runs.count == 65_536)
    found.text.withUnsafeBufferPointer { text in
      let numbers = text.indices.lazy.compactMap { StandIns.number(in: text, at: $0) }
      #expect(numbers.elementsEqual(0..<65_536))
    }
  }

  /// A character reference keeps stand-ins out of the text behind it.
  @Test func textsAreWrittenAndJudgedAsWithoutStandIns() {
    let pieces = [
      Self.run, Self.run, Self.run, Self.run + Self.run, "“\(Self.run)”", "(\(Self.run))",
      "\u{A0}\(Self.run)\u{3000}", "\(Self.run) 2566, \(Self.run)", "ก", "a", " ",
      "*", "**", "_", "`", "``", "[", "](", ")", "![", "\\", "&amp;", "\"", " \"\(Self.run)\")",
      "](\(Self.run).md)", "](\(Self.run) \(Self.run))", "](\n\(Self.run) \(Self.run))",
      "](ก (\(Self.run) ข) ",
      "[\(Self.run)](\(Self.run) '\(Self.run)')", "**\"\(Self.run)\"**\(Self.run)", "\n", "\n", "\r\n", "\r",
      "  \n",
      "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ", "\n    ", "\t", "\n---\n", "\n===\n", "\n```\(Self.run)\n",
      "\n|\(Self.run)|\(Self.run)|\n|-|-|\n|\(Self.run)|*\(Self.run)*|\n", "\n\nTable: \(Self.run)\n\n", "|",
    ]
    var random = SeededNumbers(seed: 2567)
    var replaced = 0
    for _ in 0..<6000 {
      let text =
        "ก"
        + (0..<Int.random(in: 1...25, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      if text.contains("]:") { continue }
      replaced += Self.profileAnswers(text).runs.isEmpty ? 0 : 1
      let with = Rendered(text)
      let without = Rendered("&#33;\n\n" + text)
      #expect("<p>!</p>\n" + with.html == without.html, "\(text.debugDescription)")
      #expect(Self.facts(with, 2) == Self.facts(without, 0), "\(text.debugDescription)")
      let bare = Rendered(text, options: MarkdownOptions(gathersFacts: false))
      #expect(bare.html == with.html && bare.places == with.places, "\(text.debugDescription)")
    }
    #expect(replaced > 4000)
  }

  private static func facts(_ rendered: Rendered, _ lines: Int) -> [String] {
    let facts = rendered.markdown
    return facts.headings.map { "heading \($0.level) \($0.id) \($0.text) \($0.line + lines)" }
      + facts.links.map { "link \($0.url) \($0.text) \($0.line + lines) \($0.column) \($0.isImage)" }
      + facts.definitions.map { "term \($0.text) \($0.line + lines) \($0.headingID ?? "")" }
      + facts.tables.map { "table \($0.caption ?? "") \($0.id) \($0.line + lines) \($0.rowCount)" }
      + rendered.findings.map { finding in
        let place = finding.place
        return "\(finding.rule) \((place?.line ?? 0) + lines):\(place?.column ?? 0)+\(place?.length ?? 0)"
      }
      + [lines > 0 ? "! \(facts.plainText)" : facts.plainText]
  }
}
