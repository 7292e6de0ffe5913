import Diagnostics
import Testing

@Suite struct DiagnosticListTests {
  private static func finding(_ rule: RuleID, _ file: String?, _ line: Int = 1) -> Diagnostic {
    Diagnostic(
      rule, .problem, at: file.map { SourcePlace(file: $0, line: line) },
      LocalizedText(th: "ก", en: rule.name))
  }

  @Test func findingsAreSortedByPlaceThenRuleHoweverTheyCame() {
    let wanted = [
      Self.finding("z.z", nil), Self.finding("a.a", "a", 2), Self.finding("a.b", "a", 2),
      Self.finding("a.a", "a", 10),
      Self.finding("a.a", "b", 1),
    ]
    for shift in wanted.indices {
      var list = DiagnosticList()
      for finding in wanted[shift...] + wanted[..<shift] { list.add(finding) }
      #expect(list.sorted == wanted)
    }
  }

  @Test func theSameFindingTwiceIsShownOnce() {
    var list = DiagnosticList()
    var other = DiagnosticList()
    list.add(Self.finding("a.a", "a"))
    other.add(Self.finding("a.a", "a"))
    list.add(contentsOf: other)
    #expect(list.all.count == 2)
    #expect(list.sorted.count == 1)
  }

  @Test func onlyErrorsCountAsErrors() {
    var list = DiagnosticList()
    list.add(Self.finding("a.a", "a"))
    #expect(!list.hasErrors && list.count(of: .problem) == 1)
    list.add("a.b", in: SourceText(path: "a", text: "ก"), at: 0, LocalizedText(th: "ก", en: "a"))
    #expect(list.hasErrors && list.count(of: .error) == 1)
    #expect(Severity.note < .problem && Severity.problem < .error)
  }
}
