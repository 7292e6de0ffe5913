import Diagnostics
import Testing
import ThaiText

@testable import Catalogue

@Suite struct SourcesTests {
  @Test func noElementIsSourcedWithoutASourceThatWasRead() throws {
    for catalogue in Library.library.catalogues {
      for item in catalogue.items where item.elements.contains(where: { $0.basis == .sourced }) {
        #expect(
          item.sources.contains { [.official, .practice].contains($0.trust) },
          "\(catalogue.year) \(item.code)")
      }
      for item in catalogue.items {
        let isExplained = item.confidence == .low || item.note != nil
        #expect(!item.sources.isEmpty || isExplained, "\(catalogue.year) \(item.code)")
        #expect(item.sources.allSatisfy { $0.trust != .remembered && !$0.title.isEmpty })
      }
    }
  }

  /// `other-year` is a fact about the lists: the element of that key is sourced in the list of that year.
  @Test func anElementOfAnotherYearIsSourcedInThatYear() throws {
    var elements = Library.library.keys.kinds.flatMap(\.elements)
    elements += Library.library.catalogues.flatMap(\.items).flatMap(\.elements)
    let found = elements.filter { $0.basis == .otherYear }
    #expect(found.count > 60)
    for element in found {
      let year = try #require(element.foundIn, "\(element.key) \(element.id)")
      let list = try #require(Library.library[year])
      let sourced = list.items(for: element.key).flatMap { $0.elements(of: element.key) }
      #expect(
        sourced.contains { $0.id == element.id && $0.basis == .sourced },
        "\(element.key) \(element.id) \(year)")
    }
    #expect(elements.allSatisfy { ($0.foundIn != nil) == ($0.basis == .otherYear) })
  }

  @Test func theCorrectionsAreIn() throws {
    #expect(try Library.item("O1", 2569).title == "โครงสร้าง หน้าที่และอำนาจ")
    #expect(try Library.item("O1", 2568).title == "โครงสร้างและอำนาจหน้าที่")
    #expect(try Library.catalogue(2568).timeline.stages.map(\.to.iso) == ["2025-08-15"])
    #expect(try Library.catalogue(2565).timeline.stages.last?.from?.iso == "2022-08-01")
    #expect(try Library.catalogue(2569).timeline.stages.isEmpty)
    #expect(try Library.catalogue(2569).timeline.note?.contains("22 มิ.ย. 2569") == true)
    #expect(try Library.item("O1", 2567).elements.map(\.id) == ["chart", "units", "both-sides"])
    #expect(try Library.item("O2", 2567).elements.map(\.basis) == [.sourced, .sourced, .otherYear])
    #expect(try Library.item("O13", 2567).confidence == .medium)
    #expect(try Library.item("O14", 2567).confidence == .medium)
    #expect(try Library.item("O4", 2565).elements.map(\.basis) == [.sourced, .sourced])
    #expect(try Library.item("O10", 2565).elements.map(\.basis) == [.otherYear, .otherYear, .otherYear])
    #expect(try Library.item("O12", 2569).elements.map(\.id) == ["summary"])
    let service = try #require(Library.library.keys["service-manual"]?.elements.first)
    #expect(
      service.evidence.description.contains("documents") && !service.evidence.description.contains("law"))
  }

  @Test(
    arguments: [
      ("A", []), ("B", []), ("C", ["catalogue.sourced-without-source 9:9"]),
      ("D", ["catalogue.sourced-without-source 9:9"]), ("M", ["catalogue.sourced-without-source 9:9"]),
    ] as [(String, [String])])
  func whatIsRememberedSourcesNothing(trust: String, expected: [String]) throws {
    let text = """
      year: 2566
      sources:
        manual:
          title: คู่มือ
          url: https://example.go.th/manual.pdf
          trust: \(trust)
      items:
      # the next line is the ninth
      - code: O6
        sources: [manual]
        elements:
        - {id: list, text: รายชื่อกฎหมาย, evidence: 'links: 1', basis: sourced}
      """
    let (library, findings) = YearFile.adding(text, as: "Content/catalogue/2566.yaml")
    #expect(findings.map(YearFile.short) == expected)
    let item = try #require(library[try Library.fiscalYear(2566)]?.item(code: "O6"))
    #expect(item.elements.map(\.basis) == [expected.isEmpty ? .sourced : .working])
  }

  @Test func anotherTextIsNoLongerTheSourcesText() throws {
    let text = "year: 2566\nitems:\n- {code: O1, elements: [{id: chart, text: ผังของเราเอง}]}\n"
    let (library, findings) = YearFile.adding(text, as: "Content/catalogue/2566.yaml")
    #expect(findings.isEmpty)
    let item = try #require(library[try Library.fiscalYear(2566)]?.item(code: "O1"))
    #expect(item.elements.map(\.basis) == [.working, .sourced, .sourced])
  }

  @Test(
    arguments: [
      ("sources: [manul]", "catalogue.unknown-source 3:24"),
      ("elements: [{id: list, text: ก, evidence: image, basis: other-year}]", "catalogue.missing-key 3:25"),
      ("elements: [{id: list, year: 2565}]", "catalogue.year 3:42"),
    ])
  func aSourceIsDescribedAndAYearGoesWithItsBasis(field: String, expected: String) {
    let text = "year: 2566\nitems:\n- {code: O6, \(field)}\nsources: {manual: {title: คู่มือ, trust: A}}\n"
    let (_, findings) = YearFile.adding(text, as: "Content/catalogue/2566.yaml")
    #expect(findings.map(YearFile.short) == [expected])
  }
}
