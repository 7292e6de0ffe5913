import Catalogue
import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Readiness
@testable import RuleBook
@testable import Site

/// The corpus of faults: the examples of the rule book, each brought about by its files and not by the near miss.
@Suite struct RuleExamplesTests {
  static let examples = RuleBook.shared.rules.filter { !$0.bad.isEmpty }

  @Test(arguments: examples)
  func eachExampleBringsAboutExactlyItsRuleAndTheNearMissDoesNot(_ rule: Rule) throws {
    let (bad, good) = (try Self.findings(of: rule.bad), try Self.findings(of: rule.good))
    #expect(bad.keys.contains(rule.name), "\(rule.name): \(bad.keys.sorted())")
    #expect(!good.keys.contains(rule.name), "\(rule.name) stands in its near miss")
    let others = Set(bad.keys).subtracting(good.keys).subtracting([rule.name])
    #expect(others == [], "\(rule.name) comes with others")
    let weights = Set(bad[rule.name] ?? [])
    #expect(weights.isSubset(of: rule.severities), "\(rule.name): \(weights)")
  }

  @Test func mostRulesAboutContentHaveAnExampleThatIsRun() {
    let areas: Set = ["accepted", "agency", "document", "markdown", "csv", "content"]
    let rules = RuleBook.shared.rules.filter { areas.contains($0.area) }
    #expect(Self.examples.count >= 100)
    #expect(rules.count { !$0.bad.isEmpty } * 2 > rules.count)
  }

  private static let profile = """
    name: องค์การบริหารส่วนตำบลทดสอบ
    fiscalYear: 2566
    catalogue: 2566
    units: [สำนักปลัด, กองคลัง]

    """

  /// The program's own list, read once.
  private static let lists: CatalogueLibrary = {
    var ignored = DiagnosticList()
    return CatalogueLibrary.builtIn(years: [FiscalYear(2566)].compactMap(\.self), into: &ignored)
  }()

  /// The rules that some files over a small project bring about, with their weights.
  private static func findings(of files: [RuleFile]) throws -> [String: [Severity]] {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("prongsai-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let all = [RuleFile(path: "Content/agency.yaml", text: profile)] + files
    for file in all {
      let place = root.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
    var list = DiagnosticList()
    let day = try #require(CalendarDay(year: 2023, month: 3, day: 15))
    let loaded = ContentLoader(root: root.path, workers: 1, judgedOn: day, lists: lists).load(into: &list)
    if let content = loaded, let year = FiscalYear(2566), let catalogue = content.library[year] {
      let assessor = Assessor(content: content, today: day)
      for finding in assessor.findings { list.add(finding) }
      _ = ReadinessHistory(of: content, into: &list)
      let named = Findings(list.sorted, assessor.readiness(for: catalogue), of: content)
      list = DiagnosticList()
      for finding in named.all { list.add(finding.diagnostic) }
    }
    let templates = files.filter { $0.path.hasPrefix("Templates/") }
    if !templates.isEmpty {
      let sources = templates.map { SourceText(path: $0.path, text: $0.text) }
      _ = SiteTemplates(projectTemplates: sources, into: &list)
    }
    return Dictionary(grouping: list.all, by: \.rule.name).mapValues { $0.map(\.severity) }
  }
}
