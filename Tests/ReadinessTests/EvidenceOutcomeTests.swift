import Catalogue
import Content
import Foundation
import Testing

@testable import Readiness

@Suite struct EvidenceOutcomeTests {
  private let manual = "2-administration/operations-manual/2566.md"
  private let key: DisclosureKey = "operations-manual"

  private func state(_ rule: EvidenceRule, _ data: String = "", body: String = "") throws -> ElementState {
    try SampleProject([manual: SampleProject.document(data, body: body)]).finding(rule, of: key).state
  }

  @Test func aFilledFieldOfTheProfileIsSeenAndAnEmptyOneIsMissing() throws {
    #expect(try state(.agency(.phone)) == .verified)
    #expect(try state(.agency(.map)) == .missing)
  }

  @Test func twoChannelsMustDiffer() throws {
    #expect(try state(.separate(.corruptionComplaint, .generalComplaint)) == .verified)
    let profile = SampleProject.profile.replacing("example.go.th/general", with: "example.go.th/corruption")
    let project = try SampleProject(["agency.yaml": profile, manual: SampleProject.document()])
    let finding = try project.finding(.separate(.corruptionComplaint, .generalComplaint), of: key)
    #expect(finding.state == .missing)
  }

  @Test func aSectionIsAHeadingOrABoldTerm() throws {
    #expect(try state(.section(["ขั้นตอน"]), body: "## ขั้นตอนการปฏิบัติ\n\nยื่นคำขอ\n") == .verified)
    #expect(try state(.section(["ขั้นตอน"]), body: "**ขั้นตอน** ยื่นคำขอ\n") == .verified)
    #expect(try state(.section(["ขั้นตอน"]), body: "ขั้นตอนอยู่ในเนื้อหาเท่านั้น\n") == .missing)
  }

  @Test func textCountsAsPeopleCountIt() throws {
    #expect(try state(.text(atLeast: 4), body: "กี่ที่นั่น\n") == .verified)
    #expect(try state(.text(atLeast: 5), body: "กี่ที่นั่น\n") == .missing)
  }

  @Test func linksCountOnceEachAndByTheirHost() throws {
    let links = "links:\n  - url: https://www.facebook.com/a\n  - url: https://example.org/b\n"
    #expect(try state(.link(hosts: []), links) == .verified)
    #expect(try state(.link(hosts: []), body: "ไม่มีลิงก์\n") == .missing)
    #expect(try state(.link(hosts: ["facebook.com"]), links) == .verified)
    #expect(try state(.link(hosts: ["line.me"]), links) == .missing)
    #expect(
      try state(.link(hosts: ["facebook.com"]), "links:\n  - url: https://notfacebook.com/\n") == .missing)
    #expect(try state(.links(atLeast: 2), links) == .verified)
    #expect(try state(.links(atLeast: 3), links, body: "[อีกครั้ง](https://example.org/b)\n") == .missing)
  }

  @Test func aLinkInTheTextIsShownAtTheHeadingBeforeIt() throws {
    let body = """
      [ก่อน](https://example.org/0)

      ## หนึ่ง

      [ก](https://example.org/1)

      ## สอง

      ## สาม

      [ข](https://example.org/2) [ค](https://example.org/3)

      """
    let project = try SampleProject([manual: SampleProject.document(body: body)])
    let anchors = try project.finding(.links(atLeast: 4), of: key).evidence.map(\.anchor)
    #expect(anchors == [nil, "หนึ่ง", "สาม", "สาม"])
  }

  @Test func aFileMustBeThereAndBeWhatItsNameSays() throws {
    let data = "attachments:\n  - file: a.pdf\n    title: เอกสาร\n"
    let project = try SampleProject([manual: SampleProject.document(data)])
    #expect(try project.finding(.attachment(.any), of: key).state == .missing)
    try project.write(Data("not a pdf".utf8), to: "2-administration/operations-manual/2566/a.pdf")
    #expect(try project.finding(.attachment(.pdf), of: key).state == .missing)
    try project.write(
      Data("%PDF-1.4\n/Type /Page\n%%EOF\n".utf8), to: "2-administration/operations-manual/2566/a.pdf")
    #expect(try project.finding(.attachment(.pdf), of: key).state == .verified)
  }

  @Test func aFileThatLiesThereUnlistedIsNamedWithTheLinesToAdd() throws {
    let project = try SampleProject([manual: SampleProject.document()])
    try project.write(
      Data("%PDF-1.4\n/Type /Page\n%%EOF\n".utf8), to: "2-administration/operations-manual/2566/คู่มือ (1).pdf")
    let finding = try project.finding(.attachment(.any), of: key)
    #expect(finding.state == .missing)
    #expect(finding.mend?.th.contains("attachments:\n  - file: คู่มือ (1).pdf") == true)
  }

  @Test func aPictureMustBeThere() throws {
    let project = try SampleProject([manual: SampleProject.document(body: "![ผัง](a.svg)\n")])
    #expect(try project.finding(.image, of: key).state == .missing)
    try project.write(
      Data("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8),
      to: "2-administration/operations-manual/2566/a.svg")
    #expect(try project.finding(.image, of: key).state == .verified)
  }

  @Test func aPlanMustRunLongerThanAYearAndHoldTheYear() throws {
    #expect(try state(.coversFiscalYear, "covers: 2566-2570\n") == .verified)
    #expect(try state(.coversFiscalYear, "covers: 2566\n") == .missing)
    #expect(try state(.coversFiscalYear, "covers: 2567-2570\n") == .missing)
    #expect(try state(.coversFiscalYear) == .missing)
  }

  @Test func newsCountsInItsFiscalYear() throws {
    for (name, expected) in [("2023-02-01-a.md", ElementState.verified), ("2023-10-01-a.md", .missing)] {
      let project = try SampleProject(["news/" + name: "---\ntitle: ข่าว\n---\nเนื้อข่าว\n"])
      #expect(try project.finding(.newsOfFiscalYear, of: "news").state == expected)
    }
  }

  @Test func newsOfAnotherYearAreSaidToBeThere() throws {
    let other = try SampleProject(["news/2023-10-01-a.md": "---\ntitle: ข่าว\n---\nเนื้อข่าว\n"])
    let finding = try other.finding(.newsOfFiscalYear, of: "news")
    #expect(finding.shortfall?.th.contains("มีข่าว 1 เรื่อง") == true)
    #expect(finding.place?.file == "Content/news/2023-10-01-a.md")
    let none = try SampleProject([:]).finding(.newsOfFiscalYear, of: "news")
    #expect(none.shortfall?.th.contains("ยังไม่มีข่าว") == true)
  }

  @Test func alternativesNeedOneAndConjunctionsAll() throws {
    let yes = EvidenceRule.section(["มี"])
    let no = EvidenceRule.section(["ขาด"])
    let body = "## มี\n\nเนื้อหา\n"
    #expect(try state(.anyOf([no, yes]), body: body) == .verified)
    #expect(try state(.anyOf([no, no]), body: body) == .missing)
    #expect(try state(.allOf([yes, yes]), body: body) == .verified)
    #expect(try state(.allOf([yes, no]), body: body) == .missing)
  }
}
