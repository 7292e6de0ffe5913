import Diagnostics
import Testing
import ThaiText

@testable import Catalogue

@Suite struct OverrideTests {
  @Test func aWholeNewYearIsAdded() throws {
    let (library, findings) = YearFile.adding(YearFile.whole)
    #expect(findings.map(YearFile.short) == [])
    let catalogue = try #require(library[try Library.fiscalYear(2590)])
    #expect(catalogue.items.map(\.code) == ["O1", "O2"])
    #expect(catalogue.scoring.confidence == .low)
    #expect(catalogue.scoring.bands == Library.library.catalogues.last?.scoring.bands)
    #expect(library.catalogues.map(\.year) == CatalogueLibrary.builtInYears + [catalogue.year])
  }

  @Test func itemsAreChangedByCodeAndElementId() throws {
    let text = """
      year: 2566
      items:
      - code: O1
        title: โครงสร้างหน่วยงาน
        confidence: medium
        elements:
        - {id: chart, evidence: 'attachment: pdf'}
        - {id: seal, text: ตราหน่วยงาน, evidence: image}
        without: [units]
      """
    let (library, findings) = YearFile.adding(text, as: "Content/catalogue/2566.yaml")
    #expect(findings.map(YearFile.short) == [])
    let catalogue = try #require(library[try Library.fiscalYear(2566)])
    let item = try #require(catalogue.item(code: "O1"))
    #expect(item.title == "โครงสร้างหน่วยงาน")
    #expect(item.confidence == .medium)
    #expect(item.elements.map(\.id) == ["chart", "both-sides", "seal"])
    #expect(item.elements.first?.evidence == .attachment(.pdf))
    #expect(item.elements.first?.text == (try Library.item("O1", 2566)).elements.first?.text)
    #expect(item.elements.last?.basis == .working)
    #expect(catalogue.item(code: "O2") == (try Library.item("O2", 2566)))
  }

  @Test func aKeyBringsItsElements() throws {
    let text = "year: 2569\nitems:\n- {code: O3, keys: [contact, question-answer, social-network]}\n"
    let (library, findings) = YearFile.adding(text, as: "Content/catalogue/2569.yaml")
    #expect(findings.isEmpty)
    let item = try #require(library[try Library.fiscalYear(2569)]?.item(code: "O3"))
    #expect(item.keys == ["contact", "question-answer", "social-network"])
    #expect(item.elements(of: "social-network").map(\.id) == ["linked"])
    #expect(item.elements(of: "contact") == (try Library.item("O3", 2569)).elements(of: "contact"))
  }

  @Test func theCalendarCanBeGivenAlone() throws {
    let text = "year: 2566\ntimeline:\n  stages: [{stage: report, from: 2566-03-01, to: 2566-04-30}]\n"
    let (library, findings) = YearFile.adding(text, as: "Content/catalogue/2566.yaml")
    #expect(findings.isEmpty)
    let catalogue = try #require(library[try Library.fiscalYear(2566)])
    #expect(catalogue.timeline.stages.map(\.to.iso) == ["2023-04-30"])
    #expect(catalogue.items == (try Library.catalogue(2566)).items)
  }

  @Test func anUnloadedYearIsLoadedFirst() throws {
    var findings = DiagnosticList()
    let small = CatalogueLibrary.builtIn(years: [], into: &findings)
    let text = "year: 2568\nitems:\n- {code: O28, note: ตรวจแล้ว}\n"
    let (library, found) = YearFile.adding(text, as: "Content/catalogue/2568.yaml", to: small)
    #expect(found.isEmpty)
    #expect(library[try Library.fiscalYear(2568)]?.item(code: "O28")?.note == "ตรวจแล้ว")
  }

  @Test(
    arguments: [
      ("- {code: O44, title: ก}", "catalogue.unknown-code 3:10", nil),
      ("- {code: O1, without: [chat]}", "catalogue.unknown-element 3:24", "chart"),
      ("- {code: O1, elements: [{id: chrt, text: ก}]}", "catalogue.unknown-element 3:30", "chart"),
      ("- {code: O1, keys: [structur]}", "catalogue.unknown-disclosure 3:21", "structure"),
      ("- {code: O1}\n- {code: O1}", "catalogue.duplicate-code 4:10", nil),
      ("- {code: o1}", "catalogue.code 3:10", nil),
      ("- {code: O01}", "catalogue.code 3:10", nil),
      ("- {code: O11, elements: [{id: x, text: ก, evidence: image}]}", "catalogue.element-key 3:31", nil),
      (
        "- {code: O1, elements: [{id: x, key: powers, text: ก, evidence: image}]}",
        "catalogue.element-key 3:38", nil
      ),
    ] as [(String, String, String?)])
  func whatIsNotThereCannotBeChanged(items: String, expected: String, suggestion: String?) {
    let (_, findings) = YearFile.adding(
      "year: 2566\nitems:\n\(items)\n", as: "Content/catalogue/2566.yaml")
    #expect(findings.map(YearFile.short) == [expected])
    #expect(findings.first?.suggestion == suggestion)
  }

  @Test func theNameOfTheFileIsItsYear() {
    let items = "items:\n- {code: O1}\n"
    #expect(
      YearFile.adding("year: 2566\n" + items, as: "Content/catalogue/mine.yaml").findings
        .map(YearFile.short) == ["catalogue.file-name 1:1"])
    #expect(
      YearFile.adding("year: 2567\n" + items, as: "Content/catalogue/2566.yaml").findings
        .map(YearFile.short) == ["catalogue.year 1:7"])
    #expect(
      YearFile.adding("year: 2590\n" + items, as: "Content/catalogue/2590.yaml").findings
        .map(YearFile.short) == ["catalogue.unknown-year 1:1"])
  }
}
