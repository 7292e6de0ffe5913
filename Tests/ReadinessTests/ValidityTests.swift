import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Readiness

/// Until when a document is published, and when somebody last found that it holds.
@Suite struct ValidityTests {
  private let powers = "1-basic-information/powers/2566.md"
  private let long = String(repeating: "หน้าที่และอำนาจตามกฎหมาย ", count: 20)

  private func readiness(_ files: [String: String], on iso: String) throws -> Readiness {
    let project = try SampleProject(files)
    guard case .day(let today) = ThaiDate.read(iso) else { throw CocoaError(.coderInvalidValue) }
    var findings = DiagnosticList()
    let loader = ContentLoader(root: project.root.path, workers: 1, judgedOn: today)
    let content = try #require(loader.load(into: &findings))
    let year = try #require(FiscalYear(2566))
    let catalogue = try #require(content.library[year])
    return Assessor(content: content, today: today).readiness(for: catalogue)
  }

  @Test func aWithdrawnDocumentIsNoEvidence() throws {
    let text = SampleProject.document("withdraw: 2023-03-31\n", body: long)
    #expect(try readiness([powers: text], on: "2023-03-31").item(code: "O3")?.status == .published)
    let item = try readiness([powers: text], on: "2023-04-01").item(code: "O3")
    #expect(item?.status == .missing && item?.problems.map(\.rule.name) == ["readiness.withdrawn"])
    #expect(item?.problems.first?.place?.file == "Content/" + powers)
  }

  @Test func aReviewThatLiesAheadIsNoEvidence() throws {
    let text = SampleProject.document("validated: 2023-04-01\n", body: long)
    #expect(try readiness([powers: text], on: "2023-03-31").item(code: "O3")?.status == .incomplete)
    #expect(try readiness([powers: text], on: "2023-04-01").item(code: "O3")?.status == .published)
  }

  @Test func whatIsToBeValidNowIsAskedForAReviewAndKeepsItsScore() throws {
    let older = "1-basic-information/powers/2564.md"
    let cases = [
      ("published: 2021-01-05\n", ["readiness.not-reviewed"]),
      ("published: 2021-01-05\nvalidated: 2022-10-01\n", []),
      ("published: 2021-01-05\nvalidated: 2022-09-30\n", ["readiness.not-reviewed"]),
      ("published: 2021-01-05\nupdated: 2022-10-01\n", []),
    ]
    for (data, wanted) in cases {
      let readiness = try readiness([older: SampleProject.document(data, body: long)], on: "2023-03-01")
      #expect(readiness.item(code: "O3")?.status == .published, "\(data)")
      #expect(readiness.reviewNotes.map(\.rule.name) == wanted, "\(data)")
      #expect(readiness.reviewNotes.allSatisfy { $0.severity == .note })
    }
  }

  @Test func noReviewMakesTheFiguresOfAnotherYearNewer() throws {
    let path = "4-human-resources/hr-policy/2565.md"
    let text = SampleProject.document("published: 2022-01-05\nvalidated: 2023-02-01\n", body: long)
    let readiness = try readiness([path: text], on: "2023-03-01")
    #expect(readiness.item(code: "O23")?.status == .outdated && readiness.reviewNotes.isEmpty)
  }
}
