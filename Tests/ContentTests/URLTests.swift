import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite struct URLTests {
  private let executives = "1-basic-information/executives/"

  @Test func everyYearHasAnAddressOfItsOwnAndTheNewestThatOfItsKeyToo() throws {
    let folder = try ContentFolder([
      executives + "2564.md": ContentFolder.document(), executives + "2566.md": ContentFolder.document(),
      executives + "2565.md": ContentFolder.document(),
      executives + "2567.md": ContentFolder.document("status: draft\n"),
    ])
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    let documents = content.documents(of: "executives")
    #expect(documents.map(\.year.buddhistYear) == [2566, 2565, 2564])
    #expect(
      documents.map(\.address.text) == [
        "/basic-information/executives/2566/", "/basic-information/executives/2565/",
        "/basic-information/executives/2564/",
      ])
    #expect(documents.map { $0.textAtKey != nil } == [true, false, false])
    #expect(content.drafts.map(\.path) == ["Content/\(executives)2567.md"])
    #expect(content.drafts.first?.key == "executives")
  }

  @Test func aFreePageMayNotTakeAnAddressOfTheProgram() throws {
    for name in ["ita", "plan", "news", "search", "budget", "sitemap", "404"] {
      let folder = try ContentFolder(["pages/\(name).md": ContentFolder.document()])
      let (content, findings) = try folder.load()
      #expect(findings.map(\.rule.name) == ["content.address-taken"], "\(name)")
      #expect(content.pages.isEmpty)
    }
  }

  @Test func aTakenAddressNamesThePageThatHasIt() throws {
    let folder = try ContentFolder([
      "news/2023-02-14-a b.md": ContentFolder.document(), "news/2023-02-14-a-b.md": ContentFolder.document(),
    ])
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name) == ["content.address-taken"])
    #expect(findings.first?.place?.file == "Content/news/2023-02-14-a-b.md")
    #expect(findings.first?.related.map(\.file) == ["Content/news/2023-02-14-a b.md"])
    #expect(content.news.map(\.address.text) == ["/news/2023-02-14-a-b/"])
  }

  @Test func aDeadLinkIsToldTheNearestPageWhateverTheOrderOfTheFiles() throws {
    let names = ["accessibility", "contact", "privacy"]
    for name in names {
      let wrong = name.dropLast() + "x"
      var files = Dictionary(uniqueKeysWithValues: names.map { ("pages/\($0).md", ContentFolder.document()) })
      files["pages/about.md"] = ContentFolder.document(body: "[ก](/\(wrong)/)\n")
      let finding = try #require(try ContentFolder(files).load().findings.first)
      #expect(finding.rule == "link.dead" && finding.severity == .problem)
      #expect(finding.suggestion == "/\(name)/")
      #expect(finding.place?.line == 4)
      #expect(finding.snippet == "[ก](/\(wrong)/)")
    }
  }

  @Test func pagesThatEverySiteHasCanBeLinked() throws {
    let links = [
      "/", "/news/", "/sitemap/", "/basic-information/", "/ita/2566/", "/ita/2566/checklist/", "/budget",
    ]
    let body = links.map { "[ก](\($0))\n\n" }.joined()
    #expect(try ContentFolder(["pages/a.md": ContentFolder.document(body: body)]).rules().isEmpty)
  }

  @Test func pagesOfThePlanCanBeLinkedOnlyWhileItIsPublished() throws {
    let page = ContentFolder.document(
      body:
        "[ก](/plan/)\n\n[ข](/plan/1.1.1-1/)\n\n[ค](../plan/projects/1.1.1-1.md)\n\n[ง](../plan/plan.yaml)\n")
    #expect(try CleanPlan.folder(["pages/a.md": page]).rules() == ["file.unknown-kind"])
    let draft = try CleanPlan.folder([
      "pages/a.md": page, "plan/plan.yaml": "status: draft\n" + CleanPlan.plan,
    ])
    #expect(try draft.rules() == ["link.dead", "link.dead", "link.dead", "file.outside-folder"])
  }

  @Test func percentEscapesAreUndoneByteByByte() {
    let cases = [
      ("%E0%B8%81", "ก"), ("a%20b", "a b"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("%2E%2e/", "../"),
      ("", ""),
    ]
    for (text, decoded) in cases { #expect(PercentCoding.decoded(text) == decoded, "\(text)") }
  }
}
