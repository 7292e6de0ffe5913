import Diagnostics
import Foundation
import Testing

@testable import Markup

@Suite(.serialized) struct LimitTests {
  /// The classical hostile texts, about `size` bytes each.
  static func hostile(_ size: Int) -> [(name: String, text: String)] {
    func filled(_ unit: String) -> String { String(repeating: unit, count: size / unit.utf8.count) }
    func half(_ unit: String) -> String { String(repeating: unit, count: size / 2 / unit.utf8.count) }
    func lines(_ unit: (Int) -> String) -> String {
      var text = ""
      var index = 1
      while text.utf8.count < size {
        text += unit(index)
        index += 1
      }
      return text
    }
    return [
      ("nested strong emphasis", half("*a **a ") + "b" + half(" a** a*")),
      ("emphasis closers", filled("a_ ")), ("emphasis openers", filled("_a ")),
      ("link closers", filled("a]")), ("link openers", filled("[a")), ("mismatched", filled("*a_ ")),
      ("multiples of three", "a**b" + filled("c* ")), ("links and emphasis", filled("[ a_")),
      ("brackets and parentheses", filled("[ (](")), ("pictures", filled("![[]()")),
      ("pictures behind code", filled("![[]()`]`")), ("pictures behind escapes", filled("![[]()\\]")),
      ("pictures over lines", filled("![[]()\n")), ("pictures over lines of pairs", filled("![[]()\r\n")),
      ("pictures by paragraphs", filled(String(repeating: "![[]()", count: 2900) + "\n\n")),
      ("nested brackets", half("[") + "a" + half("]")), ("nested pictures", half("![") + half("](x)")),
      ("nested quotations", filled("> ")),
      ("nested lists", lines { String(repeating: "  ", count: $0) + "* a\n" }),
      ("code fences", lines { "e" + String(repeating: "`", count: $0) }), ("backquotes", filled("`a``")),
      ("unclosed addresses", filled("[a](<b")), ("unclosed links", filled("[a](b")),
      ("unclosed titles", filled("[a](b \"")), ("comments", "</" + filled("<!--")),
      ("instructions", "a" + filled("<?")),
      ("declarations", "a" + filled("<!A ")), ("character data", "a" + filled("<![CDATA[")),
      ("tags", filled("a <b c=\"")),
      ("blank lines in lists", String(repeating: "- ", count: size / 4) + "x" + half("\n")),
      ("blank lines in shallow lists", String(repeating: "- ", count: 98) + "x" + filled("\n")),
      ("blank lines in quoted lists", "> " + String(repeating: "- ", count: 90) + "x\n" + filled(">\n")),
      ("emphasis in quotations", half(">") + half("a*")), ("lists line by line", Self.stairs(size)),
      ("definitions", lines { "[\($0)]: u\n" } + String(repeating: "[0] ", count: 5000)),
      ("references", "[a]: /u\n\n" + filled("[a] ")), ("links", filled("[a](b) ")),
      ("addresses", filled("<http:a>")),
      ("unsafe addresses", filled("<javascript:a>")), ("raw HTML", "a " + filled("<b>")),
      ("slips", filled("**\"ก\"**ข ")),
      ("tables", filled("|a|\n|-|\n|1|\n\n")),
      ("tables and definitions", half("[a1]: /x\n\n") + half("|a|\n|-|\n|[a1]|\n\n")),
      ("wide tables", Self.wide(size)), ("lines above tables", filled("x\nx\n|a|\n|-|\n\n")),
      ("almost tables", filled("|-|-|\n|-|\n")),
      ("headings", filled("# ก\n")), ("definition lines", filled("[x]:\n")),
    ]
  }

  private static func stairs(_ size: Int) -> String {
    var text = ""
    for indent in stride(from: 0, to: 1000, by: 190) {
      text += String(repeating: " ", count: indent) + String(repeating: "- ", count: 95) + "a\n"
    }
    return text + String(repeating: "\n", count: size)
  }

  private static func wide(_ size: Int) -> String {
    let columns = size / 10
    return String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
      + String(repeating: "|b\n", count: columns * 2)
  }

  /// How many times as long an instrumented program may take.
  private static let patience =
    ProcessInfo.processInfo.environment["PRONGSAI_PATIENCE"].flatMap { Int($0) } ?? 1

  /// How long the processor works for this thread, whatever else the machine does.
  private static func processorTime(_ work: () -> Void) -> Duration {
    func now() -> Duration {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
    let start = now()
    work()
    return now() - start
  }

  @Test func noHostileTextTakesLong() {
    for (name, text) in Self.hostile(50_000) {
      let time = Self.processorTime { _ = Rendered(text) }
      #expect(time < .seconds(2) * Self.patience, "\(name) took \(time)")
    }
  }

  @Test(arguments: ["- ", "1. ", "> ", "**ก", "`", "[ก](x", "# ", "1", "- ก\n", "**ก** ", "`ก`", "[ก](x)"])
  func aTextOfThousandsOfEqualSignsUsesNeitherStackNorTime(sign: String) {
    let text = String(repeating: sign, count: 200_000 / sign.utf8.count)
    let time = Self.processorTime { _ = Rendered(text) }
    #expect(time < .seconds(5) * Self.patience)
  }

  @Test(arguments: [3001, 3002])
  func picturesAreCountedFromTheirFirstBracket(count: Int) {
    let rendered = Rendered("ก\n" + String(repeating: "![\\a", count: count) + "\n")
    #expect(rendered.rules.contains("markdown.too-many-brackets") == (count > 3000))
    #expect(Rendered(String(repeating: "![\\a", count: 3000)).rules.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func picturesAreCountedOverTheLinesOfAParagraph(lineEnd: String) {
    let paragraph = String(repeating: "![\\a" + lineEnd, count: 2000)
    #expect(Rendered(paragraph + paragraph).rules == ["markdown.too-many-brackets"])
    #expect(Rendered(paragraph + lineEnd + paragraph).rules.isEmpty)
  }

  @Test func aTextBeyondAMegabyteIsRefused() {
    let rendered = Rendered(String(repeating: "ก\n", count: 300_000))
    #expect(rendered.rules == ["markdown.too-large"])
    #expect(rendered.html.isEmpty)
  }

  @Test(arguments: [1_048_576, 1_048_577])
  func aFileBeyondAMegabyteIsRefusedBeforeItIsDecoded(size: Int) {
    var findings = DiagnosticList()
    #expect(MarkdownParser.allows(fileOf: size, path: "a.md", into: &findings) == (size <= 1_048_576))
    #expect(findings.all.map(\.rule.name) == (size <= 1_048_576 ? [] : ["markdown.too-large"]))
    #expect(findings.all.allSatisfy { $0.place?.file == "a.md" })
  }

  @Test func aLongTextIsWrittenWithANote() {
    let rendered = Rendered(String(repeating: "ข้อความ\n\n", count: 8000))
    #expect(rendered.rules == ["markdown.large"])
    #expect(rendered.html.hasSuffix("<p>ข้อความ</p>\n"))
  }

  @Test func deepNestingIsRefusedWithItsLine() {
    let rendered = Rendered("ก\n\n" + String(repeating: ">", count: 5000) + "x\n")
    #expect(rendered.rules == ["markdown.too-deep"])
    #expect(rendered.findings.first?.place?.line == 3)
  }

  @Test func ninetyLevelsAreWritten() {
    #expect(Rendered(String(repeating: "> ", count: 90) + "ก").html.contains("<p>ก</p>"))
    #expect(Rendered(String(repeating: "- ", count: 90) + "ก").html.contains("<li>ก</li>"))
  }

  @Test func whatPeopleWriteIsNeverTakenForHostile() {
    let texts = [
      String(repeating: "-", count: 500), String(repeating: "*", count: 500),
      String(repeating: "ก\n---\n", count: 500), "ก\n" + String(repeating: "=", count: 300),
      "```\n" + String(repeating: " ", count: 500) + "x\n```",
      "|a|\n|-|\n" + String(repeating: "| ![ก](a.svg) [ข](b) |\n", count: 7000),
      String(repeating: "1234567890", count: 50),
    ]
    for text in texts {
      #expect(!Rendered(text).findings.contains { $0.severity == .error }, "\(text.prefix(40))")
    }
  }

  @Test(arguments: [
    "[ก](java:x) ", "![a](b c) ", "www.a.go.th ", "https://a.b/ ", "[a](www.b.com) ", "[](x) ", "&#1; ",
    "**\"ก\"**ข ",
  ])
  func aLineOfThousandsOfFindingsTakesNeitherTimeNorMemory(slip: String) {
    let text = String(repeating: slip, count: 80_000 / slip.utf8.count)
    var rendered: Rendered?
    let time = Self.processorTime { rendered = Rendered(text) }
    #expect((rendered?.findings.count ?? 0) < 220)
    #expect(time < .seconds(4) * Self.patience, "\(slip) took \(time)")
  }
}
