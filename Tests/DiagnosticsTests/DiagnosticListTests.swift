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

  @Test func ofOneKindInOneFileOnlyTheFirstHundredAreKeptAndTheOthersCounted() {
    var list = DiagnosticList()
    for line in 1...1000 { list.add(Self.finding("a.a", "a", line)) }
    list.add(Self.finding("a.a", "b"))
    list.add(Self.finding("a.b", "a"))
    var whole = DiagnosticList()
    whole.add(contentsOf: list)
    whole.add(contentsOf: list)
    #expect(list.count(of: .problem) == 1002 && list.all.count == 102)
    #expect(whole.count(of: .problem) == 2004)
    let more = list.sorted.filter { $0.count > 1 }
    #expect(more.map(\.count) == [900] && more.first?.place?.line == 101)
    #expect(more.first?.message.en == "and 900 more of this kind in this file")
    #expect(list.sorted.reduce(0) { $0 + $1.count } == 1002)
  }

  @Test func whatIsNotKeptIsNotMade() {
    var list = DiagnosticList()
    var made = 0
    for line in 1...1000 {
      list.add("a.a", .problem, in: "a") {
        made += 1
        return Self.finding("a.a", "a", line)
      }
    }
    #expect(made == 101)
  }

  @Test func manyFindingsInOneLongLineTakeNeitherTimeNorMemory() {
    let source = SourceText(path: "a", text: String(repeating: "กx ", count: 200_000))
    var list = DiagnosticList()
    let time = ContinuousClock().measure {
      for index in 0..<200_000 {
        list.add("a.a", in: source, at: index * 5, length: 3, LocalizedText(th: "ก", en: "a"))
      }
    }
    #expect(list.count(of: .error) == 200_000)
    #expect(list.all.allSatisfy { ($0.snippet ?? "").utf8.count < 2048 })
    #expect(time < .seconds(10))
  }
}
