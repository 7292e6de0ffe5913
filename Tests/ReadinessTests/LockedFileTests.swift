import Catalogue
import Diagnostics
import Foundation
import Testing

@testable import Content
@testable import Readiness

/// A PDF that not everybody can open, copy and search shows nothing, wherever it is named.
@Suite struct LockedFileTests {
  private static let locked = Data("%PDF-1.4\ntrailer << /Encrypt 5 0 R >>\n%%EOF\n".utf8)
  private static let open = Data("%PDF-1.4\n1 0 obj <</Type /Page>> endobj\n%%EOF\n".utf8)

  private let manual = "2-administration/operations-manual/2566"

  private func project(_ data: String, body: String = "ข้อความ\n") throws -> SampleProject {
    let project = try SampleProject([manual + ".md": SampleProject.document(data, body: body)])
    try project.write(Self.locked, to: manual + "/ล็อก.pdf")
    try project.write(Self.open, to: manual + "/เปิด.pdf")
    return project
  }

  @Test(arguments: [AttachmentKind.any, .pdf])
  func aLockedAttachmentIsMissingAndTheProblemSaysWhyAtItsPlace(kind: AttachmentKind) throws {
    let project = try project("attachments:\n  - file: ล็อก.pdf\n")
    let result = try project.finding(.attachment(kind), of: "operations-manual")
    #expect(result.state == .missing)
    #expect(result.shortfall?.en.contains("locked with a password") == true)
    #expect(result.place?.line == 5 && result.mend?.en.contains("without a password") == true)
  }

  @Test func oneThatOpensBesideItIsEnough() throws {
    let project = try project("attachments:\n  - file: ล็อก.pdf\n  - file: เปิด.pdf\n")
    let result = try project.finding(.attachment(.pdf), of: "operations-manual")
    #expect(result.state == .verified && result.evidence.map(\.place.line) == [6])
  }

  @Test func theAuthorsWordDoesNotOpenIt() throws {
    let declared = "attachments:\n  - file: ล็อก.pdf\nelements:\n  manual: หน้า 1\n"
    let project = try project(declared)
    for (file, state) in [("ล็อก.pdf", ElementState.missing), ("ไม่มี.pdf", .declared)] {
      let text = SampleProject.document(declared.replacing("ล็อก.pdf", with: file), body: "ข้อความ\n")
      try project.write(Data(text.utf8), to: manual + ".md")
      let content = try project.load().content
      let document = try #require(content.documents(of: "operations-manual").first)
      let checker = try EvidenceChecker(
        content: content, document: document, year: #require(.init(2566)),
        today: #require(.init(year: 2023, month: 8, day: 1)), asked: #require(.init(2566)))
      let word = Declaration(element: "manual", text: "หน้า 1", place: SourcePlace(file: "a.md"))
      #expect(checker.result(for: .attachment(.any), declared: word).state == state, "\(file)")
    }
  }

  @Test(arguments: [
    ("", "[ก](ล็อก.pdf)"), ("", "[ก](ล็อก.pdf#page=2)"),
    ("", "[ก](/administration/operations-manual/2566/ล็อก.pdf)"),
    ("links:\n  - url: /administration/operations-manual/2566/ล็อก.pdf\n    title: ก\n", "ข้อความ"),
  ])
  func aLinkToItIsNoLink(data: String, body: String) throws {
    let rule = EvidenceRule.link(hosts: [])
    #expect(
      try project(data, body: body + "\n").finding(rule, of: "operations-manual").state == .missing)
    let open = try project(
      data.replacing("ล็อก", with: "เปิด"), body: body.replacing("ล็อก", with: "เปิด") + "\n")
    #expect(try open.finding(rule, of: "operations-manual").state == .verified)
  }

  @Test func aCellThatNamesItIsNotFilled() throws {
    let announcements = "3-budget/procurement-announcements/2566"
    let table = "วันที่ประกาศ,เรื่อง,ประเภทประกาศ,ไฟล์ประกาศ\n10 ม.ค. 2566,จ้างถนน,invitation,a.pdf\n"
    let rule = EvidenceRule.dataset("procurement-announcements", columns: ["file"])
    for (bytes, state) in [(Self.locked, ElementState.missing), (Self.open, .verified)] {
      let data = "datasets:\n  - file: a.csv\n    schema: procurement-announcements\n"
      let project = try SampleProject([
        announcements + ".md": SampleProject.document(data), announcements + "/a.csv": table,
      ])
      try project.write(bytes, to: announcements + "/a.pdf")
      let result = try project.finding(rule, of: "procurement-announcements")
      #expect(result.state == state)
      guard state == .missing else { continue }
      #expect(result.shortfall?.en.contains("locked") == true)
      #expect(result.place?.file.hasSuffix("a.csv") == true && result.place?.line == 2)
      #expect(try project.load().findings.all.count { $0.rule == "file.locked" } == 1)
    }
  }
}
