import Content
import Diagnostics
import Foundation
import Testing

@Suite struct BodyLinkTests {
  private let executives = "1-basic-information/executives/2566.md"
  private let older = "1-basic-information/executives/2565.md"

  private func html(_ body: String) throws -> (html: String, rules: [String]) {
    let folder = try ContentFolder([
      ContentFolder.structure + ".md": ContentFolder.document(body: body),
      executives: ContentFolder.document(), older: ContentFolder.document(),
      "news/2566-02-14-ข่าวดี.md": ContentFolder.document(),
    ])
    try folder.write(ContentFolder.pdf, to: ContentFolder.structure + "/a b.pdf")
    let (content, findings) = try folder.load()
    let document = try #require(content.documents(of: "structure").first)
    let rules = findings.map(\.rule.name).filter { $0 != "content.unlisted-file" }
    return (String(decoding: document.body.html.bytes, as: UTF8.self), rules)
  }

  @Test(arguments: [
    ("[ก](/basic-information/executives/)", "../../executives/index.html"),
    ("[ก](/basic-information/executives)", "../../executives/index.html"),
    ("[ก](/basic-information/executives/2565/#x)", "../../executives/2565/index.html#x"),
    ("[ก](../executives/2566.md)", "../../executives/2566/index.html"),
    ("[ก](../executives/2565.md#x)", "../../executives/2565/index.html#x"),
    ("[ก](<a b.pdf>)", "a%20b.pdf"), ("[ก](a%20b.pdf)", "a%20b.pdf"),
    ("[ก](<2566/a b.pdf>)", "a%20b.pdf"), ("[ก](a%20b.pdf#page=3)", "a%20b.pdf#page=3"),
    ("[ก](/)", "../../../index.html"), ("[ก](https://example.org/)", "https://example.org/"),
    ("[ก](#x)", "#x"), ("[ก](/news/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/)", nil),
  ])
  func aLinkLeadsToItsPageFromAnyFolder(body: String, expected: String?) throws {
    let result = try html(body + "\n")
    if let expected {
      #expect(result.html.contains("href=\"\(expected)\""), "\(result.html)")
      #expect(result.rules.isEmpty)
    } else {
      #expect(result.rules == ["link.dead"])
    }
  }

  @Test func anAddressCopiedFromABrowserIsUnderstood() throws {
    let name = "2566-02-14-%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7%E0%B8%94%E0%B8%B5"
    #expect(try html("[ก](/news/\(name)/)\n").rules.isEmpty)
    #expect(try html("[ก](/news/2566-02-14-ข่าวดี/)\n").rules.isEmpty)
    #expect(try html("[ก](../../news/\(name).md)\n").rules.isEmpty)
  }

  @Test(arguments: [
    "[ก](/no/where/)", "[ก](../executives/2560.md)", "[ก](/../../etc/)",
  ])
  func aDeadLinkIsAProblemAndLeavesItsWords(body: String) throws {
    let result = try html(body + "\n")
    #expect(result.rules == ["link.dead"])
    #expect(!result.html.contains("href"))
  }

  @Test(arguments: [
    ("[ก](b.pdf)", "file.missing"), ("[ก](../../../secret.pdf)", "file.outside-folder"),
    ("[ก](a.exe)", "file.unknown-kind"), ("![ก](https://example.org/a.png)", "link.foreign-picture"),
  ])
  func aFileThatCannotBeShownIsAProblem(body: String, rule: String) throws {
    #expect(try html(body + "\n").rules == [rule])
  }

  @Test func aListedLinkIntoTheSiteMustLeadSomewhere() throws {
    let dead = try ContentFolder.ofStructure("links:\n  - url: /no/where/\n")
    #expect(try dead.rules() == ["link.dead"])
    #expect(try dead.document()?.allFaults.isEmpty == false)
    #expect(try ContentFolder.ofStructure("links:\n  - url: /news/\n").rules().isEmpty)
    #expect(try ContentFolder.ofStructure("links:\n  - url: //example.org/\n").rules().isEmpty == false)
  }

  @Test func twoDocumentsMayUseTheSameFileName() throws {
    let data = "attachments:\n  - file: a.pdf\n"
    let folder = try ContentFolder([
      ContentFolder.structure + ".md": ContentFolder.document(data), executives: ContentFolder.document(data),
      older: ContentFolder.document(data),
    ])
    for place in [ContentFolder.structure, executives, older] {
      try folder.write(ContentFolder.pdf, to: place.replacingOccurrences(of: ".md", with: "") + "/a.pdf")
    }
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    let addresses = content.documents.values.joined().flatMap(\.files).map(\.address.text)
    #expect(
      addresses.sorted() == [
        "/basic-information/executives/2565/a.pdf", "/basic-information/executives/2566/a.pdf",
        "/basic-information/structure/2566/a.pdf",
      ])
  }

  /// The links of a page to the files of another document, to files of none, and to files that the program makes.
  private func linked(_ url: String, profile: String = "") throws -> (
    html: String, files: [String], rules: [String]
  ) {
    let folder = try ContentFolder([
      "agency.yaml": ContentFolder.profile + "baseURL: https://www.example.go.th/\n" + profile,
      executives: ContentFolder.document("attachments:\n  - file: s 1.pdf\n"),
      "pages/p.md": ContentFolder.document(body: "[ก](<\(url)>)\n"),
      "pages/other.md": ContentFolder.document(body: "[ข](/files/แผน.pdf)\n"),
    ])
    try folder.write(ContentFolder.pdf, to: "1-basic-information/executives/2566/s 1.pdf")
    try folder.write(ContentFolder.pdf, to: "files/แผน.pdf")
    let (content, findings) = try folder.load()
    let page = try #require(content.pages.first { $0.path == "Content/pages/p.md" })
    return (
      String(decoding: page.text.body.html.bytes, as: UTF8.self), page.text.files.map(\.address.text),
      findings.map(\.rule.name)
    )
  }

  @Test(arguments: [
    ("/basic-information/executives/2566/s 1.pdf", "../basic-information/executives/2566/s%201.pdf"),
    (
      "/basic-information/executives/2566/s%201.pdf#page=3",
      "../basic-information/executives/2566/s%201.pdf#page=3"
    ),
    ("../1-basic-information/executives/2566/s 1.pdf", "../basic-information/executives/2566/s%201.pdf"),
    ("/files/แผน.pdf", "../files/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"),
    ("../files/แผน.pdf?a=1", "../files/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf?a=1"),
    ("/feed.xml", "../feed.xml"), ("/sitemap.xml", "../sitemap.xml"), ("/404.html", "../404.html"),
    ("/robots.txt", "../robots.txt"), ("/assets/site.css", "../assets/site.css"),
    ("/basic-information/executives/?a=1#x", "../basic-information/executives/index.html?a=1#x"),
    ("/basic-information/executives?a=1", "../basic-information/executives/index.html?a=1"),
  ])
  func everyPublishedFileCanBeLinked(url: String, expected: String) throws {
    let result = try linked(url)
    #expect(result.rules.isEmpty)
    #expect(result.html.contains("href=\"\(expected)\""), "\(result.html)")
    let isContent = url.contains(".pdf")
    #expect(result.files.isEmpty != isContent)
  }

  @Test(arguments: [
    "/basic-information/executives/2566/t.pdf", "/files/plan.pdf", "../files/plan.pdf", "/feeds.xml",
    "/plan/plan.csv",
    "../2-administration/x/2566/a.pdf",
  ])
  func aFileThatIsNotPublishedIsNoTarget(url: String) throws {
    let result = try linked(url)
    #expect(result.rules == [url.hasPrefix("../2") ? "file.outside-folder" : "link.dead"])
    #expect(!result.html.contains("href"))
  }

  @Test func aLockedFileElsewhereIsSaidWhereverItIsLinked() throws {
    let folder = try ContentFolder([
      "agency.yaml": ContentFolder.profile + "complaint: { corruption: /files/a.pdf }\n",
      ContentFolder.structure + ".md": ContentFolder.document(
        "links:\n  - url: /files/a.pdf\n", body: "[ก](/news/)\n"),
      "pages/p.md": ContentFolder.document(body: "[ก](/news/)\n\n[ข](/files/a.pdf) [ค](/news/)\n"),
    ])
    let locked = "%PDF-1.4\ntrailer << /Root 1 0 R /Encrypt 5 0 R >>\n%%EOF\n"
    try folder.write(Data(locked.utf8), to: "files/a.pdf")
    let findings = try folder.load().findings
    #expect(
      findings.map { "\($0.rule) \($0.place?.file ?? "") \($0.place?.line ?? 0)" } == [
        "file.locked Content/\(ContentFolder.structure).md 4", "file.locked Content/agency.yaml 4",
        "file.locked Content/pages/p.md 6",
      ])
  }

  @Test func theFileThatWasMeantIsSuggested() throws {
    let folder = try ContentFolder([
      executives: ContentFolder.document("attachments:\n  - file: plan.pdf\n"),
      "pages/p.md": ContentFolder.document(body: "[ก](/basic-information/executives/2566/pln.pdf)\n"),
    ])
    try folder.write(ContentFolder.pdf, to: "1-basic-information/executives/2566/plan.pdf")
    #expect(try folder.load().findings.map(\.suggestion) == ["/basic-information/executives/2566/plan.pdf"])
  }

  @Test func aFileThatOnlyTheProfileLinksToIsPublished() throws {
    let profile =
      ContentFolder.profile + "complaint: { corruption: /files/map.pdf, general: /files/no.pdf }\n"
    let folder = try ContentFolder(["agency.yaml": profile])
    try folder.write(ContentFolder.pdf, to: "files/map.pdf")
    let (content, findings) = try folder.load()
    #expect(content.profileFiles.map(\.address.text) == ["/files/map.pdf"])
    #expect(content.agency["complaint.corruption"] == "/files/map.pdf")
    #expect(findings.map(\.rule.name) == ["link.dead"] && content.agency["complaint.general"] == nil)
  }

  @Test func aLinkInATableIsCheckedInItsRow() throws {
    let folder = try ContentFolder([
      "1-basic-information/related-laws/2566.md": ContentFolder.document(
        "datasets:\n  - file: laws.csv\n    schema: laws\n"),
      "1-basic-information/related-laws/2566/laws.csv":
        "ชื่อกฎหมาย,ปี พ.ศ.,ลิงก์\nก,2560,/no/\nข,2561,/news\nค,2562,https://example.org/\n",
    ])
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name) == ["link.dead"])
    #expect(findings.first?.place?.file.hasSuffix("laws.csv") == true && findings.first?.place?.line == 2)
    let cells = content.documents(of: "related-laws").first?.datasets.first?.rows.map { $0.cells[2].value }
    #expect(cells == [.text, .link("/news/"), .link("https://example.org/")])
  }
}
