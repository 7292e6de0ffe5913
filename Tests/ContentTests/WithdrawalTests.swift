import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Content

/// `validated:` and `withdraw:`, judged on a day.
@Suite struct WithdrawalTests {
  private static let place = ContentFolder.structure
  private static let pdf = place + "/a.pdf"

  private func load(_ folder: ContentFolder, on iso: String) throws -> (content: Content, rules: [String]) {
    guard case .day(let today) = ThaiDate.read(iso) else { throw CocoaError(.coderInvalidValue) }
    var findings = DiagnosticList()
    let loader = ContentLoader(root: folder.root.path, workers: 2, judgedOn: today)
    let content = try #require(loader.load(into: &findings))
    return (content, findings.sorted.map(\.rule.name))
  }

  private func folder(_ data: String, body: String = "[ก](a.pdf)\n") throws -> ContentFolder {
    let folder = try ContentFolder.ofStructure(
      data + "attachments: [{file: a.pdf, title: แผนผัง}]\n", body: body)
    try folder.write(ContentFolder.pdf, to: Self.pdf)
    return folder
  }

  @Test func afterItsLastDayOnlyANoticeIsLeftOfADocument() throws {
    let folder = try folder("published: 2022-11-01\nunit: กองคลัง\nwithdraw: 31 มี.ค. 2566\n")
    let before = try load(folder, on: "2023-03-31")
    #expect(before.content.withdrawn.isEmpty && before.rules == ["document.withdrawn-soon"])
    #expect(before.content.documents(of: "structure").first?.attachments.count == 1)
    let (content, rules) = try load(folder, on: "2023-04-01")
    #expect(content.documents.isEmpty && rules.isEmpty)
    let page = try #require(content.withdrawn.first)
    #expect(page.title == "เอกสาร" && page.unit == "กองคลัง" && page.lastDay.iso == "2023-03-31")
    #expect(page.address.text == "/basic-information/structure/2566/")
  }

  @Test func aNoticeStaysAtTheAddressOfItsPage() throws {
    let folder = try folder("withdraw: 2023-03-31\n")
    try folder.write(
      Data(ContentFolder.document().utf8), to: "1-basic-information/structure/2565.md")
    let before = try load(folder, on: "2023-03-31").content
    let after = try load(folder, on: "2023-04-01").content
    #expect(after.withdrawn.map(\.address) == [before.documents(of: "structure").first?.address])
    #expect(
      after.documents(of: "structure").map(\.address)
        == before.documents(of: "structure").dropFirst().map(\.address))
  }

  @Test func newsAndPagesAreWithdrawnToo() throws {
    let text = ContentFolder.document("image: a.svg\nwithdraw: 2023-03-31\n", body: "![ข](b.svg)\n")
    let folder = try ContentFolder(["news/2566-02-14-a.md": text, "pages/b.md": text])
    let (content, rules) = try load(folder, on: "2023-04-01")
    #expect(content.news.isEmpty && content.pages.isEmpty && rules.isEmpty)
    #expect(Set(content.withdrawn.map(\.kind)) == [.news, .page])
  }

  @Test func aDraftStaysADraft() throws {
    let content = try load(folder("status: draft\nwithdraw: 2023-03-31\n"), on: "2023-04-01").content
    #expect(content.withdrawn.isEmpty && content.drafts.count == 1)
  }

  @Test func nobodyLinksToTheFilesOfAWithdrawnPage() throws {
    for link in [
      "/basic-information/structure/2566/a.pdf", "../1-basic-information/structure/2566/a.pdf", "2566/a.pdf",
    ] {
      let isYear = link == "2566/a.pdf"
      let folder = try folder("withdraw: 2023-03-31\n")
      let path = isYear ? "1-basic-information/structure/2567.md" : "pages/b.md"
      try folder.write(Data(ContentFolder.document(body: "[ก](\(link))\n").utf8), to: path)
      #expect(try load(folder, on: "2023-03-31").rules == ["document.withdrawn-soon"], "\(link)")
      let (content, rules) = try load(folder, on: "2023-04-01")
      #expect(rules == ["link.withdrawn-file"], "\(link)")
      #expect(
        content.pages.flatMap(\.text.files).isEmpty
          && content.documents.values.joined().allSatisfy { $0.files.isEmpty })
    }
  }

  @Test func itsPageIsStillThereForLinks() throws {
    let folder = try folder("withdraw: 2023-03-31\n")
    try folder.write(
      Data(ContentFolder.document(body: "[ก](/basic-information/structure/)\n").utf8), to: "pages/b.md")
    #expect(try load(folder, on: "2023-04-01").rules.isEmpty)
  }

  @Test func daysInTheWrongOrderAreReported() throws {
    let cases = [
      ("published: 2023-02-01\nwithdraw: 2023-01-31\n", ["document.withdrawn-before-published"]),
      ("published: 2023-02-01\nvalidated: 2023-01-31\n", ["document.validated-before-published"]),
      ("published: 2023-02-01\nvalidated: 2023-02-01\nwithdraw: 2023-02-01\n", []),
      ("withdraw: เมื่อไหร่ก็ได้\n", ["document.bad-date"]),
    ]
    for (data, wanted) in cases {
      let folder = try ContentFolder.ofStructure(data)
      #expect(try load(folder, on: "2023-06-01").rules == wanted, "\(data)")
    }
  }

  @Test func theLastThirtyDaysAreTold() throws {
    let folder = try folder("withdraw: 2023-03-31\n")
    #expect(try load(folder, on: "2023-02-28").rules.isEmpty)
    #expect(try load(folder, on: "2023-03-01").rules == ["document.withdrawn-soon"])
  }

  @Test func aDayOfReviewThatHasNotComeCounts() throws {
    let folder = try ContentFolder.ofStructure("validated: 2023-03-31\n")
    let today = try #require(CalendarDay(year: 2023, month: 3, day: 30))
    let document = try #require(try load(folder, on: "2023-03-30").content.documents(of: "structure").first)
    #expect(document.common.validatedSoFar == nil)
    #expect(document.common.days(after: today, in: document.path).map(\.place.line) == [3])
    let later = try load(folder, on: "2023-03-31").content.documents(of: "structure").first
    #expect(later?.common.validatedSoFar?.iso == "2023-03-31")
  }

  @Test func thePlanHasNeither() throws {
    var files = CleanPlan.files
    files["plan/plan.yaml"] = "withdraw: 2023-03-31\n" + (files["plan/plan.yaml"] ?? "")
    #expect(try load(ContentFolder(files), on: "2023-04-01").rules.contains { $0.hasSuffix("unknown-key") })
  }
}
