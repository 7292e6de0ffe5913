import Foundation
import Testing

/// Inputs that make careless Markdown parsers take minutes or gigabytes: those of cmark's own suite, and larger ones.
@Suite(.serialized) struct PathologicalTests {
  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static let inputs: [(name: String, text: String)] = [
    ("nested strong emphasis", many("*a **a ", 65_000) + "b" + many(" a** a*", 65_000)),
    ("emphasis closers without openers", many("a_ ", 65_000)),
    ("emphasis openers without closers", many("_a ", 65_000)),
    ("link closers without openers", many("a]", 65_000)),
    ("link openers without closers", many("[a", 65_000)),
    ("mismatched openers and closers", many("*a_ ", 50_000)),
    ("openers and closers in threes", "a**b" + many("c* ", 50_000)),
    ("link openers and emphasis closers", many("[ a_", 50_000)),
    ("pattern [ (](", many("[ (](", 30_000)),
    ("pattern ![[]()", many("![[]()", 160_000)),
    ("hard link and emphasis", "**x [a*b**c*](d)"),
    ("nested brackets", many("[", 50_000) + "a" + many("]", 50_000)),
    ("nested block quotes", many("> ", 50_000) + "a"),
    ("deeply nested lists", (0..<1000).map { many("  ", $0) + "* a\n" }.joined()),
    ("null bytes", "abc\u{0}de\u{0}"),
    ("backticks", (1..<5000).map { "e" + many("`", $0) }.joined()),
    ("many inline code openers", many("`a", 50_000)),
    ("unclosed link destinations", many("[a](<b", 30_000)),
    ("unclosed <!--", many("</", 1) + many("<!--", 300_000)),
    ("unclosed <?", many("<?", 300_000)),
    ("unclosed <!A", many("<!A ", 300_000)),
    ("unclosed CDATA", many("<![CDATA[", 150_000)),
    ("reference definitions", (0..<20_000).map { "[\($0)]: /url\n\n[\($0)] [\($0)]\n" }.joined()),
    ("one reference many times", many("[a]", 100_000) + "\n\n[a]: " + many("x", 10_000)),
    ("empty lines in nested lists", many("- ", 30_000) + "x" + many("\n", 30_000)),
    ("tables", many("|", 20_000) + "\n" + many("-|", 20_000) + "\n" + many("|\n", 2000)),
    ("headings", many("# ก\n", 50_000)),
    ("one long Thai line", many("การเปิดเผยข้อมูลสาธารณะ", 40_000)),
    ("combining marks", "ก" + many("่", 300_000)),
  ]

  @Test(arguments: inputs.map(\.name))
  func itTakesNeitherLongNorMuchWhenAHostileTextIsRendered(name: String) throws {
    let text = try #require(Self.inputs.first { $0.name == name }).text
    let run = try ProgramRun(["markdown", "-"], input: Data(text.utf8), patience: 5)
    #expect(run.status == 0 || run.status == 1)
    #expect(run.seconds < 5)
    #expect(run.status == 0 || run.errors.contains("["))
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    #expect(usage.ru_maxrss < 512 * 1024)
  }
}
