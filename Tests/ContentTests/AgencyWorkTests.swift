import Catalogue
import Diagnostics
import Testing

@testable import Content

@Suite struct AgencyWorkTests {
  private static let library: CatalogueLibrary = {
    var findings = DiagnosticList()
    return CatalogueLibrary.builtIn(years: [], into: &findings)
  }()

  private func read(_ work: String) throws -> (work: AgencyWork, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    let text = "name: อบต.ก\nfiscalYear: 2566\nunits: [สำนักปลัด, กองคลัง]\n" + work
    let agency = try #require(
      AgencyReader.read(SourceText(path: "Content/agency.yaml", text: text), into: &findings))
    agency.work.reportUnknown(Self.library.keys, into: &findings)
    return (agency.work, findings.sorted)
  }

  private func responsible(_ key: DisclosureKey, _ work: AgencyWork) -> [String?] {
    let found = Self.library.keys[key].flatMap(work.responsible)
    return [found?.unit, found?.person]
  }

  @Test func aKeyTakesWhatIsSaidOfItsCategory() throws {
    let (work, findings) = try read(
      """
      work:
        closes: 30 เม.ย. 2566
        holidays: [2566-03-13, 14 มี.ค. 2566]
        responsible:
          budget: {unit: กองคลัง, person: นางสาวสมศรี ใจดี}
          procurement-plan: {person: นายสมชาย มั่นคง}
          budget-plan: สำนักปลัด

      """)
    #expect(findings.isEmpty)
    #expect(work.closes?.iso == "2023-04-30" && work.holidays.map(\.iso) == ["2023-03-13", "2023-03-14"])
    #expect(responsible("procurement-monthly", work) == ["กองคลัง", "นางสาวสมศรี ใจดี"])
    #expect(responsible("procurement-plan", work) == ["กองคลัง", "นายสมชาย มั่นคง"])
    #expect(responsible("budget-plan", work) == ["สำนักปลัด", nil])
    #expect(responsible("executives", work) == [nil, nil])
  }

  @Test(arguments: [
    ("responsible: {procurment-plan: กองคลัง}", "agency.unknown-duty", "procurement-plan"),
    ("responsible: {budgets: กองคลัง}", "agency.unknown-duty", "budget"),
    ("responsible: {budget: กองคัง}", "document.unknown-unit", "กองคลัง"),
    ("responsible: {budget: {unit: กองคลัง, persons: ก}}", "agency.unknown-key", "person"),
    ("holidays: [พรุ่งนี้]", "agency.holiday", nil), ("close: 2566-04-30", "agency.unknown-key", "closes"),
  ])
  func aSlipIsReportedInItsLine(_ line: String, _ rule: String, _ suggestion: String?) throws {
    let finding = try #require(try read("work:\n  \(line)\n").findings.first)
    #expect(finding.rule.name == rule && finding.place?.line == 5)
    #expect(finding.suggestion == suggestion)
  }
}
