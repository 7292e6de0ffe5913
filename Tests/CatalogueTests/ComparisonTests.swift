import Testing

@testable import Catalogue

@Suite struct ComparisonTests {
  private func change(_ key: DisclosureKey, _ from: Int, _ to: Int) throws -> String {
    let comparison = CatalogueComparison(from: try Library.catalogue(from), to: try Library.catalogue(to))
    let change = try #require(comparison.changes.first { $0.key == key })
    let sides = [change.from, change.to].map { $0.joined(separator: "+") }
    return "\(change.kind.rawValue) \(sides.joined(separator: "→"))"
  }

  @Test(arguments: [
    ("structure", "merged O1+O3→O1"), ("powers", "merged O1+O3→O1"), ("executives", "unchanged O2→O2"),
    ("development-plan", "moved O4→O5"), ("privacy-policy", "vanished O10→"),
    ("contact", "merged O5+O8→O3"), ("question-answer", "merged O5+O8→O3"),
    ("annual-operation-report", "moved O13→O7"), ("budget-plan", "merged O11+O12→O6"),
    ("procurement-monthly", "merged O19+O21→O12"), ("code-of-ethics", "merged O39+O40→O16"),
    ("gift-register", "new →O22"), ("participation", "moved O30→O20"), ("hr-criteria", "vanished O25→"),
  ])
  func everyKeyIsToldWhatBecameOfIt(key: String, expected: String) throws {
    #expect(try change(DisclosureKey(key), 2566, 2568) == expected)
  }

  @Test func whatMergedSplitsOnTheWayBack() throws {
    #expect(try change("structure", 2568, 2566) == "split O1→O1+O3")
    #expect(try change("privacy-policy", 2568, 2566) == "new →O10")
  }

  @Test func aYearEqualsItself() throws {
    for catalogue in Library.library.catalogues {
      let comparison = CatalogueComparison(from: catalogue, to: catalogue)
      #expect(comparison.changes.allSatisfy { $0.kind == .unchanged })
    }
  }

  @Test func vanishedKeysComeLast() throws {
    let comparison = CatalogueComparison(
      from: try Library.catalogue(2566), to: try Library.catalogue(2568))
    let kinds = comparison.changes.map { $0.kind == .vanished }
    #expect(kinds == kinds.sorted { !$0 && $1 })
    #expect(comparison.changes.first?.key == "structure")
  }
}
