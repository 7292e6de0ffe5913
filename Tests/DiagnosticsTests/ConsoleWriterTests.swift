import Diagnostics
import Testing

@Suite struct ConsoleWriterTests {
  private static let message = LocalizedText(th: "ไม่รู้จักหน่วยงาน", en: "unknown unit")

  private static func lines(
    _ text: String, at marker: String, language: Language = .en, color: Bool = false
  ) throws -> [String] {
    let bytes = Array(text.utf8)
    let wanted = Array(marker.utf8)
    let offset = try #require((0..<bytes.count).first { bytes[$0...].starts(with: wanted) })
    var list = DiagnosticList()
    list.add(
      "document.unknown-unit", in: SourceText(path: "Content/a.md", bytes: bytes), at: offset,
      length: wanted.count, message)
    let finding = try #require(list.all.first)
    return ConsoleWriter(language: language, color: color).text(of: finding)
      .unicodeScalars.split(separator: "\n").map { String($0) }
  }

  @Test func aFindingNamesItsPlaceAndPointsAtIt() throws {
    #expect(
      try Self.lines("---\nunit: kong\n", at: "kong") == [
        "Content/a.md:2:7: error: unknown unit [document.unknown-unit]",
        "  2 | unit: kong",
        "    |       ^^^^",
      ])
  }

  @Test func aFindingIsToldInThai() throws {
    let head = try #require(try Self.lines("unit: x", at: "x", language: .th).first)
    #expect(head == "Content/a.md:1:7: ข้อผิดพลาด: ไม่รู้จักหน่วยงาน [document.unknown-unit]")
  }

  @Test func theCaretStandsBelowThaiWhoseMarksTakeNoColumn() throws {
    let caret = try #require(try Self.lines("ผู้รับผิดชอบ: กองครัง", at: "กองครัง").last)
    #expect(caret == "    | " + String(repeating: " ", count: 10) + "^^^^^^")
  }

  @Test func aMarkIsPointedAtThroughTheLetterThatCarriesIt() throws {
    let caret = try #require(try Self.lines("ab\"\u{E31}c", at: "\u{E31}").last)
    #expect(caret == "    |   ^")
  }

  @Test func aPlaceAtTheEndOfALineStillHasACaret() throws {
    var list = DiagnosticList()
    list.add("yaml.no-end", in: SourceText(path: "a", text: "ab\r\ncd"), at: 2, Self.message)
    let text = try ConsoleWriter(language: .en, color: false).text(of: #require(list.all.first))
    #expect(text.hasSuffix("  1 | ab\n    |   ^\n"))
  }

  @Test func aLongLineIsCutAroundThePlaceAndNeverBetweenALetterAndItsMark() throws {
    let line = String(repeating: "น้ำ", count: 100) + "X" + String(repeating: "น้ำ", count: 100)
    let lines = try Self.lines(line, at: "X")
    let shown = try #require(lines.dropFirst().first)
    let caret = try #require(lines.last)
    #expect(shown.utf8.starts(with: "  1 | …น".utf8) && shown.hasSuffix("…"))
    let head = try #require(shown.unicodeScalars.split(separator: "X").first)
    #expect(DisplayWidth.of(String(head)) == caret.unicodeScalars.count - 1)
    #expect(shown.unicodeScalars.count < 120)
  }

  @Test func contentCannotSteerTheTerminal() throws {
    let finding = Diagnostic(
      "a.b", .error, at: SourcePlace(file: "x\u{1B}[2J.md", line: 1, column: 2, length: 1),
      LocalizedText(th: "ก\u{7}", en: "a\u{1B}[31m\nb"), mend: LocalizedText(th: "", en: "m\u{9B}"),
      suggestion: "s\u{1B}]0;\u{7}", snippet: "\ta\u{1B}c\u{202E}",
      related: [SourcePlace(file: "y\u{8}.md")])
    let text = ConsoleWriter(language: .en, color: false).text(of: finding)
    let controls = text.unicodeScalars.filter { ($0.value < 0x20 || 0x7F...0x9F ~= $0.value) && $0 != "\n" }
    #expect(controls.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("  1 |  a c") && text.contains("\n    |  ^\n"))
  }

  @Test func suggestionMendAndRelatedPlacesFollowTheLine() {
    let finding = Diagnostic(
      "a.b", .problem, LocalizedText(th: "ก", en: "a"), mend: LocalizedText(th: "แก้", en: "do"),
      suggestion: "unit", related: [SourcePlace(file: "b.md", line: 3, column: 4)])
    #expect(
      ConsoleWriter(language: .en, color: false).text(of: finding)
        == "problem: a [a.b]\n  did you mean “unit”?\n  mend: do\n  see also: b.md:3:4\n")
    #expect(
      ConsoleWriter(language: .th, color: false).text(of: finding)
        == "ข้อที่ต้องปรับ: ก [a.b]\n  หมายถึง “unit” หรือไม่\n  วิธีแก้: แก้\n  ดูด้วย: b.md:3:4\n")
  }

  @Test func coloursAreOnlyUsedWhereTheyAreWanted() throws {
    #expect(try Self.lines("unit: x", at: "x", color: true).joined().contains("\u{1B}[31m"))
    #expect(try !Self.lines("unit: x", at: "x").joined().contains("\u{1B}"))
  }
}
