import Diagnostics
import Testing

@testable import Catalogue

@Suite("Given the dataset schemas")
struct DatasetsTests {
  private func findings(_ text: String) -> [String] {
    var findings = DiagnosticList()
    _ = DatasetsReader(source: SourceText(path: "datasets.yaml", text: text)).read(into: &findings)
    return findings.sorted.map(YearFile.short)
  }

  @Test("When a header is read, then short names and Thai titles mean the same column")
  func aHeaderMayUseEitherName() throws {
    let schema = try #require(Library.library.datasets["executives"])
    #expect(schema.column(headed: "รูปถ่าย")?.name == "photo")
    #expect(schema.column(headed: "photo")?.kind == .file)
    #expect(schema.column(headed: "phot") == nil)
    let rank = try #require(schema.column(named: "rank"))
    #expect(rank.choice("ผู้บริหารสูงสุด")?.value == "top")
    #expect(rank.choice("deputy")?.label == "รองผู้บริหารสูงสุด")
    #expect(schema.requiredColumns.map(\.name) == ["name", "position", "photo", "contact", "rank", "side"])
  }

  @Test("When a month has no purchases, then the schema says how a row tells so")
  func aMonthWithoutPurchasesCanSaySo() throws {
    let schema = try #require(Library.library.datasets["procurement-monthly"])
    #expect(schema.nothing == EmptyRowRule(column: "none", keeps: ["month"]))
    #expect(schema.column(named: "none")?.choice("ไม่มี") != nil)
  }

  @Test("When evidence names datasets, then every schema is used by some element")
  func everySchemaIsUsed() {
    let rules = Library.library.keys.kinds.flatMap(\.elements).flatMap(\.evidence.leaves)
    let used = Set(rules.compactMap(\.datasetName))
    #expect(Set(Library.library.datasets.names) == used)
  }

  @Test("When a schema is wrong, then each mistake is found at its place")
  func mistakesAreFound() {
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
      findings(start + "  columns: [\(column)]\n  nothing: {column: a, keeps: [b]}\n")
        == ["catalogue.unknown-column 5:32"])
    let twice = "- {name: t, title: ต, columns: [\(column)]}\n"
    #expect(findings("datasets:\n" + twice + twice) == ["catalogue.duplicate-dataset 3:10"])
  }
}
