import Diagnostics
import Foundation
import Testing

@testable import RuleBook

@Suite struct RuleBookTests {
  private static let repository = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..")
    .standardized

  @Test func everyRuleIsReadWithoutAFinding() {
    let (book, findings) = RuleBook.carried()
    #expect(findings.sorted.map(\.message.en) == [])
    #expect(Set(book.rules.map(\.name)).count == book.rules.count)
    #expect(book.rules.allSatisfy { !$0.severities.isEmpty })
  }

  @Test func aSlipInTheNameFindsTheRule() {
    let book = RuleBook.shared
    #expect(book.suggestion(for: "csv.raged-row") == "csv.ragged-row")
    #expect(book.suggestion(for: "ragged-row") == "csv.ragged-row")
    #expect(book.suggestion(for: "zzz") == nil)
  }

  @Test func aRuleIsToldInBothLanguagesWithItsFixAndItsExample() throws {
    let rule = try #require(RuleBook.shared["document.bad-date"])
    for language in Language.allCases {
      let text = RuleWords(language: language).text(of: rule)
      #expect(text.contains(rule.summary[language]) && text.contains(rule.fix[language]))
      #expect(text.contains("31 ก.พ. 2566") && text.contains("28 ก.พ. 2566"))
    }
  }

  /// `PRONGSAI_WRITES_GOLDEN=1` writes the page anew.
  @Test func thePageOfAllRulesIsTheOneOfTheBook() throws {
    let page = RuleWords.page(of: RuleBook.shared)
    let file = Self.repository.appendingPathComponent("Docs/rules.md")
    if ProcessInfo.processInfo.environment["PRONGSAI_WRITES_GOLDEN"] != nil {
      try Data(page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }

  /// Ids stand in the sources as literals, or as the second word of a factory of one area.
  @Test func everyIdThatTheSourcesNameIsInTheBook() throws {
    let book = RuleBook.shared
    let areas = Set(book.areas)
    let folder = Self.repository.appendingPathComponent("Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    let literal = /"(?<area>[a-z]+)\.(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"/
    let made = /(?:fault|usage|finding|told)\(\s*"(?<name>[a-z]+(?:-[a-z]+)+)"/
    var missing = Set<String>()
    for path in paths {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      for match in text.matches(of: literal) where areas.contains(String(match.area)) {
        missing.insert("\(match.area).\(match.name)")
      }
      let area = path.hasSuffix("UsageRules.swift") ? "usage" : path.hasPrefix("Release/") ? "release" : nil
      guard let area else { continue }
      for match in text.matches(of: made) { missing.insert("\(area).\(match.name)") }
    }
    let known = Set(book.rules.map(\.name))
    #expect(missing.subtracting(known).subtracting(Self.namesOfOtherThings).sorted() == [])
  }

  /// Names of files, fields and anchors that look like ids.
  private static let namesOfOtherThings: Set = [
    "accepted.yaml", "agency.yaml", "content.xml", "document.docx", "document.front-matter",
    "document.no-front", "file.docx", "fix.changed", "fix.file", "history.csv", "journal.new", "plan.budget",
    "plan.chart", "plan.css", "plan.csv", "plan.docx", "plan.timeline", "plan.yaml", "progress.money",
    "progress.projects", "site.css", "workbook.xml",
  ]
}
