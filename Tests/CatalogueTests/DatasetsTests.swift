import Diagnostics
import Testing

@testable import Catalogue

@Suite struct DatasetsTests {
  private func findings(_ text: String) -> [String] {
    var findings = DiagnosticList()
    _ = DatasetsReader(source: SourceText(path: "datasets.yaml", text: text)).read(into: &findings)
    return findings.sorted.map(YearFile.short)
  }

  @Test func aColumnAndAChoiceAreKnownByEitherName() throws {
    let schema = try #require(Library.library.datasets["executives"])
    #expect(schema.column(named: "photo")?.title == "รูปถ่าย")
    #expect(schema.column(named: "photo")?.kind == .file)
    #expect(schema.column(named: "phot") == nil)
    let rank = try #require(schema.column(named: "rank"))
    #expect(rank.choice("ผู้บริหารสูงสุด")?.value == "top")
    #expect(rank.choice("deputy")?.label == "รองผู้บริหารสูงสุด")
    #expect(schema.requiredColumns.map(\.name) == ["name", "position", "photo", "contact", "rank", "side"])
  }

  @Test func aMonthWithoutPurchasesCanSaySo() throws {
    let schema = try #require(Library.library.datasets["procurement-monthly"])
    #expect(
      schema.nothing == EmptyRowRule(column: "none", keeps: ["month"], sentence: "เดือนนี้ไม่มีการจัดซื้อจัดจ้าง"))
    #expect(schema.column(named: "none")?.choice("ไม่มี") != nil)
  }

  @Test func everySchemaIsUsed() {
    let rules = Library.library.keys.kinds.flatMap(\.elements).flatMap(\.evidence.leaves)
    #expect(Set(rules.flatMap(\.datasets)) == Set(Library.library.datasets.names))
  }

  @Test func everyMistakeInASchemaIsFoundAtItsPlace() {
    let column = "{name: a, title: ก, kind: text}"
    let start = "datasets:\n- name: t\n  title: ต\n"
    #expect(findings(start + "  columns: [\(column)]\n") == [])
    #expect(
      findings(start + "  columns: [\(column), \(column)]\n")
        == ["catalogue.duplicate-column 4:53", "catalogue.duplicate-column 4:63"])
    #expect(
      findings(start + "  columns: [{name: a, title: ก, kind: choice}]\n")
        == ["catalogue.column-choices 4:20"])
    #expect(
      findings(start + "  columns: [\(column)]\n  nothing: {column: a, keeps: [b], sentence: ก}\n")
        == ["catalogue.unknown-column 5:32"])
    let twice = "- {name: t, title: ต, columns: [\(column)]}\n"
    #expect(findings("datasets:\n" + twice + twice) == ["catalogue.duplicate-dataset 3:10"])
  }

  @Test func everyColumnSaysWhatACellIsAndHowToWriteIt() throws {
    for column in Library.library.datasets.schemas.flatMap(\.columns) {
      for text in [column.kind.explanation, column.mend] { #expect(!text.th.isEmpty && !text.en.isEmpty) }
    }
    let rank = try #require(Library.library.datasets["executives"]?.column(named: "rank"))
    #expect(rank.mend.en == "use one of: " + rank.choices.map(\.value).joined(separator: ", "))
    let numeric = ColumnKind.allCases.filter(\.isNumeric)
    #expect(numeric == [.integer, .baht, .percent])
  }

  @Test func aHeadingOfAFormStandsForOneColumnOnly() {
    for schema in Library.library.datasets.schemas {
      var owners: [String: String] = [:]
      let columns = schema.columns.map { ($0.name, [$0.title, $0.name] + $0.aliases) }
      let joined = schema.joined.map { ($0.into.joined(separator: "+"), $0.headings) }
      for (name, headings) in columns + joined + [("", schema.passedOver)] {
        for heading in headings {
          let spelling = HeadingSpelling(heading)
          #expect(!spelling.words.isEmpty, "\(schema.name): \(heading)")
          let owner = owners.updateValue(name, forKey: spelling.key)
          #expect(owner == nil || owner == name, "\(schema.name): \(heading) is \(owner ?? "") and \(name)")
        }
      }
    }
  }

  @Test func whatPeopleDoNotSeeAsADifferenceIsNone() {
    let groups = [
      [
        "วงเงินที่จะซื้อหรือจ้าง (บาท)", "วงเงินที่จะซื้อ/จ้าง\n(บาท)", "วงเงินที่จะจัดซื้อหรือจัดจ้าง(บาท)",
        "วงเงินที่จะซื้อหรือจ้าง บาท",
      ],
      ["งานที่จัดซื้อจัดจ้าง", "งานที่จัดซื้อ/จัดจ้าง", "งานที่จัดซื้อหรือจัดจ้าง", "งานที่ซื้อหรือจ้าง (2)", "งานที่ซื้อหรือจ้าง*"],
      ["วิธีซื้อ หรือจ้าง", "วิธีซื้อหรือจ้าง (๕)"], ["Walk-in", "walk in"], ["โอกาส (L)", "โอกาส"],
    ]
    for group in groups {
      #expect(Set(group.map { HeadingSpelling($0).key }).count == 1, "\(group)")
    }
    #expect(HeadingSpelling("ราคากลาง (ล้านบาท)").key != HeadingSpelling("ราคากลาง (บาท)").key)
    #expect(
      !HeadingSpelling("ราคากลาง (ล้านบาท)").fits(.baht) && HeadingSpelling("ราคากลาง (บาท)").fits(.baht))
    #expect(HeadingSpelling("วงเงินที่ได้รับจัดสรร").words == "วงเงินที่ได้รับจัดสรร")
  }
}
