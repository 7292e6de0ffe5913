import Content
import Foundation
import Testing

@testable import Readiness

@Suite struct ItemStatusTests {
  private let powers = "1-basic-information/powers/2566.md"
  private let long = String(repeating: "หน้าที่และอำนาจตามกฎหมาย ", count: 20)

  private func status(_ code: String, _ files: [String: String], on day: String = "2023-08-01") throws
    -> ItemStatus?
  {
    try SampleProject(files).readiness(on: day).item(code: code)?.status
  }

  @Test func aDocumentThatShowsEveryElementIsPublished() throws {
    #expect(try status("O3", [powers: SampleProject.document(body: long)]) == .published)
  }

  @Test func aDocumentThatLacksAnElementIsIncomplete() throws {
    #expect(try status("O3", [powers: SampleProject.document(body: "สั้น")]) == .incomplete)
  }

  @Test func aDocumentOfAnotherYearAloneIsOutdated() throws {
    let path = "4-human-resources/hr-policy/2565.md"
    #expect(try status("O23", [path: SampleProject.document(body: long)]) == .outdated)
  }

  @Test func aMissingFileOrADeadLinkBreaksTheItem() throws {
    let file = SampleProject.document("attachments:\n  - file: no.pdf\n", body: long)
    #expect(try status("O3", [powers: file]) == .broken)
    #expect(try status("O3", [powers: SampleProject.document(body: long + "[ไป](/no/where/)\n")]) == .broken)
  }

  @Test func nothingAndADraftAreMissing() throws {
    #expect(try status("O3", [:]) == .missing)
    #expect(try status("O3", [powers: SampleProject.document("status: draft\n", body: long)]) == .missing)
  }

  @Test func aHalfYearReportIsNotDueBeforeItsDay() throws {
    #expect(try status("O37", [:], on: "2023-03-31") == .notDue)
    #expect(try status("O37", [:], on: "2023-04-01") == .missing)
  }

  @Test func anItemOfTwoKeysNeedsBoth() throws {
    let channel = "5-transparency/public-opinion-channel/2566.md"
    let linked = SampleProject.document("links:\n  - url: https://example.org/\n")
    #expect(try status("O30", [channel: linked]) == .incomplete)
  }

  @Test func aDeclarationIsShownAsDeclaredAndNeverAsVerified() throws {
    let path = "corruption-prevention/integrity-declaration/2566.md"
    let text = SampleProject.document("elements:\n  signed: หน้า 1\n", body: long)
    let item = try SampleProject([path: text]).readiness().item(code: "O31")
    #expect(item?.status == .published)
    #expect(item?.parts.first?.elements.first { $0.element.id == "signed" }?.state == .declared)
  }

  @Test func scoresAreMeansOfMeansAndLeaveOutWhatIsNotDue() throws {
    let readiness = try SampleProject([powers: SampleProject.document(body: long)]).readiness(
      on: "2023-01-01")
    let basic = try #require(readiness.subIndicators.first)
    let published = basic.items.count { $0.status == .published }
    #expect(basic.score == Double(published * 100) / Double(basic.items.count))
    #expect(readiness.items.filter { $0.status == .notDue }.allSatisfy { $0.score == nil })
    let means = readiness.indicators.compactMap(\.score)
    #expect(readiness.score == means.reduce(0, +) / Double(means.count))
  }

  @Test func theMostValuableStepComesFirst() throws {
    let steps = NextStep.best(of: try SampleProject([:]).readiness(), limit: 3)
    #expect(steps.count == 3)
    #expect(steps.map(\.points) == steps.map(\.points).sorted(by: >))
  }
}
