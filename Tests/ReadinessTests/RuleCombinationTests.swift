import Catalogue
import Content
import Foundation
import Testing

@testable import Readiness

@Suite struct RuleCombinationTests {
  private let key: DisclosureKey = "operations-manual"
  private let path = "2-administration/operations-manual/2566.md"

  private func element(
    _ rule: EvidenceRule, _ data: String = "elements:\n  which-work: หน้า 1\n", body: String = ""
  ) throws -> ElementReadiness {
    let project = try SampleProject([path: SampleProject.document(data, body: body)])
    return try project.element(rule, id: "which-work", of: key)
  }

  @Test(arguments: [EvidenceRule.declared, .section(["ขั้นตอน"]), .plan(.annualProgress)])
  func theAuthorsWordStandsForWhatNoMachineSees(rule: EvidenceRule) throws {
    #expect(try element(rule).state == .declared)
    #expect(try element(rule, "").state == .missing)
  }

  @Test(arguments: [
    EvidenceRule.dataset("units", columns: ["unit"]), .agency(.map), .image, .link(hosts: []),
    .text(atLeast: 5),
    .links(atLeast: 1), .coversFiscalYear, .newsOfFiscalYear,
    .values(dataset: "units", column: "side", values: ["political"]),
    .period(dataset: "complaint-statistics", column: "month", .months),
    .balance(dataset: "complaint-statistics", total: "received", parts: ["closed", "pending"]),
  ])
  func theAuthorsWordNeverStandsForWhatTheProgramCanSee(rule: EvidenceRule) throws {
    let element = try element(rule)
    #expect(element.state == .missing)
    #expect(element.shortfall?.th.contains("elements") == true)
  }

  @Test func aDeclarationCoversOnlyItsOwnPartOfAConjunction() throws {
    let rule = EvidenceRule.allOf([.section(["ผล"]), .dataset("hr-statistics", columns: ["group"])])
    #expect(try element(rule).state == .missing)
    let declared = try element(
      .allOf([.section(["ผล"]), .text(atLeast: 2)]),
      "elements:\n  which-work: หน้า 1\n", body: "เนื้อหาที่ยาวพอ\n")
    #expect(declared.state == .declared)
  }

  @Test func whatIsSeenComesBeforeWhatIsDeclared() throws {
    let rule = EvidenceRule.anyOf([.declared, .section(["ขั้นตอน"])])
    #expect(try element(rule, body: "## ขั้นตอน\n\nยื่นคำขอ\n").state == .verified)
    #expect(try element(rule).state == .declared)
    #expect(try element(.anyOf([.image, .link(hosts: [])])).state == .missing)
  }
}
