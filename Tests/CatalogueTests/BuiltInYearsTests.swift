import Testing

@testable import Catalogue

@Suite struct BuiltInYearsTests {
  @Test func theBuiltInListsHaveNoMistakes() {
    #expect(Library.loaded.findings.sorted.map { "\($0.rule): \($0.message.en)" } == [])
    #expect(Library.library.catalogues.map(\.year.buddhistYear).starts(with: 2565...2569))
    #expect(CatalogueLibrary.builtInYears == Library.library.catalogues.map(\.year))
  }

  @Test(arguments: [
    (2565, [9, 8, 7, 4, 5, 8, 2], 43), (2566, [10, 8, 4, 4, 4, 8, 5], 43),
    (2567, [6, 7, 4, 4, 4, 6, 4], 35), (2568, [4, 7, 2, 3, 4, 4, 4], 28),
    (2569, [4, 6, 2, 3, 4, 3, 4], 26),
  ])
  func everySubIndicatorHasItsItems(year: Int, counts: [Int], sum: Int) throws {
    let catalogue = try Library.catalogue(year)
    #expect(catalogue.subIndicators.map(\.items.count) == counts)
    #expect(catalogue.subIndicators.map(\.id) == ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"])
    #expect(catalogue.items.map(\.code) == (1...sum).map { "O\($0)" })
  }

  @Test func onlyTheYearAskedForIsLoaded() throws {
    var findings = Library.loaded.findings
    let library = CatalogueLibrary.builtIn(years: [try Library.fiscalYear(2568)], into: &findings)
    #expect(library.catalogues.map(\.year.buddhistYear) == [2568])
    #expect(!findings.hasErrors)
  }

  @Test func anItemIsFoundByCodeAndByKey() throws {
    let catalogue = try Library.catalogue(2566)
    #expect(catalogue.item(code: "O19")?.title == "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ")
    #expect(catalogue.items(for: "procurement-plan").map(\.code) == ["O19"])
    #expect(catalogue.item(code: "O44") == nil)
    #expect(catalogue.items(for: "gift-register").isEmpty)
  }

  @Test func anItemMayHaveSeveralKeys() throws {
    #expect(try Library.item("O3", 2568).keys == ["contact", "question-answer"])
    #expect(
      try Library.item("O6", 2568).keys
        == [
          "annual-operation-plan", "operation-half-year-report", "budget-plan", "budget-half-year-report",
        ])
  }

  @Test func anUnsureYearSaysSo() throws {
    #expect(try Library.catalogue(2566).confidence == .high)
    #expect(try Library.catalogue(2567).confidence == .low)
    #expect(try Library.item("O16", 2567).confidence == .low)
    #expect(try Library.catalogue(2569).subIndicators.allSatisfy { $0.confidence == .low })
    #expect(Confidence.low.words.th.contains("ร่าง"))
    for catalogue in Library.library.catalogues { #expect(!catalogue.confidenceReason.isEmpty) }
  }
}
