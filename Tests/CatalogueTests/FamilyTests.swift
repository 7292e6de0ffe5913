import DataFiles
import Diagnostics
import Testing
import ThaiText

@testable import Catalogue

@Suite struct FamilyTests {
  @Test func theDraftsOfOtherDutiesHaveNoMistakes() throws {
    #expect(Library.library.families == ["ita", "lpa", "oia"])
    for (name, count) in [("oia", 13), ("lpa", 11)] {
      var findings = DiagnosticList()
      let list = try #require(
        Library.library.list(of: name, in: try Library.fiscalYear(2566), into: &findings))
      #expect(findings.sorted.map(\.message.en) == [])
      #expect(list.family.id == name && list.confidence == .low && list.items.count == count)
      #expect(Set(list.items.map(\.code)).count == count)
      for item in list.items {
        #expect(item.elements.allSatisfy { $0.basis != .sourced }, "\(item.code)")
        #expect(!item.sources.isEmpty || item.note?.contains("ต้องตรวจ") == true, "\(item.code)")
      }
    }
  }

  @Test func oneDocumentAnswersSeveralDuties() throws {
    var findings = DiagnosticList()
    let year = try Library.fiscalYear(2566)
    let act = try #require(Library.library.list(of: "oia", in: year, into: &findings))
    #expect(act.items(for: "structure").map(\.code) == ["ม.7(1)"])
    #expect(act.items(for: "procurement-monthly").map(\.code) == ["ม.9(8)ก"])
    #expect(try Library.catalogue(2566).items(for: "procurement-monthly").map(\.code) == ["O21"])
    #expect(act.item(code: "ม.9(3)")?.period(of: "annual-operation-plan") == .current)
  }

  @Test func anAgencyHasAFamilyOfItsOwn() throws {
    let text = """
      family: awards
      title: รางวัลของจังหวัด
      english: Awards of the province
      label: รางวัล
      confidence: medium
      reason: ประกาศของจังหวัด
      indicators:
      - id: A
        title: ก
        sub-indicators:
        - id: A.1
          title: ข
          category: transparency
          items:
          - {code: ข้อ 1, title: การมีส่วนร่วม, group: ก, keys: [participation]}
      """
    let (library, findings) = YearFile.adding(text, as: "Content/catalogue/awards.yaml")
    #expect(findings.map(YearFile.short) == [])
    #expect(library.families == ["ita", "awards", "lpa", "oia"])
    var none = DiagnosticList()
    let list = try #require(library.list(of: "awards", in: try Library.fiscalYear(2567), into: &none))
    #expect(list.items.map(\.code) == ["ข้อ 1"] && list.year.buddhistYear == 2567)
    let (_, other) = YearFile.adding(text, as: "Content/catalogue/prizes.yaml")
    #expect(other.map(YearFile.short) == ["catalogue.family 1:9"])
  }

  /// The example of Docs/content.md: an item, the key that answers it, and the table that the key asks for.
  @Test func anItemAKeyAndATableAreAdded() throws {
    let tables = """
      datasets:
      - name: water-quality
        title: ผลตรวจคุณภาพน้ำประปาหมู่บ้าน
        columns:
        - {name: village, title: หมู่บ้าน, kind: text, required: true}
        - {name: date, title: วันที่ตรวจ, kind: day, required: true, fiscal-year: true}
        - {name: result, title: ผลการตรวจ, kind: text, required: true}
      """
    let keys = """
      keys:
      - key: water-quality
        title: คุณภาพน้ำประปาหมู่บ้าน
        english: Quality of village water
        category: administration
        period: current
        elements:
        - {id: results, text: ผลตรวจของทุกหมู่บ้านในปีงบประมาณ, evidence: 'dataset: water-quality [village, date, result]'}
      """
    let year = """
      year: 2569
      items:
      - code: O27
        in: '9.2'
        title: คุณภาพน้ำประปาหมู่บ้าน
        group: การให้บริการ
        keys: [water-quality]
      """
    var findings = DiagnosticList()
    let files = [("2569", year), ("keys", keys), ("datasets", tables)]
    let library = Library.library.adding(
      overrides: files.map { SourceText(path: "Content/catalogue/\($0).yaml", text: $1) }, into: &findings)
    #expect(findings.sorted.map(YearFile.short) == [])
    let list = try #require(library[try Library.fiscalYear(2569)])
    let item = try #require(list.item(code: "O27"))
    #expect(item.elements.map(\.id) == ["results"] && item.periods == [.current])
    #expect(list.subIndicators.first { $0.id == "9.2" }?.items.map(\.code).last == "O27")
    #expect(library.datasets["water-quality"]?.columns.count == 3)
    #expect(library.keys["water-quality"]?.category == .administration)
  }

  @Test(
    arguments: [
      (
        "2566", "year: 2566\nitems:\n- {code: O44, in: '9.9', title: ก, group: ก, keys: [news]}",
        "catalogue.unknown-indicator 3:19"
      ),
      (
        "2566", "year: 2566\nitems:\n- {code: O44, in: '9.1', title: ก, group: ก}",
        "catalogue.unfinished-item 3:10"
      ),
      (
        "2566", "year: 2566\nitems:\n- {code: O45, in: '9.1', title: ก, group: ก, keys: [news]}",
        "catalogue.unknown-code 3:10"
      ),
      (
        "keys",
        "keys:\n- {key: news, title: ก, english: a, category: budget, period: any, elements: [{id: a, text: ก, evidence: image}]}",
        "catalogue.duplicate-key 2:9"
      ),
      (
        "datasets", "datasets:\n- {name: gifts, title: ก, columns: [{name: a, title: ก, kind: text}]}",
        "catalogue.duplicate-dataset 2:10"
      ),
    ])
  func additionsThatCannotStandAreReported(name: String, text: String, expected: String) {
    let (_, findings) = YearFile.adding(text + "\n", as: "Content/catalogue/\(name).yaml")
    #expect(findings.map(YearFile.short) == [expected])
  }
}
