import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Content

@Suite struct NewsTests {
  private static let svg = Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)

  @Test func theDayOfTheFileNameIsTheDayOfTheNews() throws {
    let cases = [
      ("2566-02-14-a", "2023-02-14"), ("2023-02-14-a", "2023-02-14"), ("๒๕๖๖-๐๒-๑๔-ข่าว", "2023-02-14"),
      ("2023-02-14", "2023-02-14"), ("2566-2-4-a-b", "2023-02-04"), ("2566-02-14 กิจกรรม", "2023-02-14"),
      ("๒๕๖๖-๐๒-๑๔ กิจกรรม", "2023-02-14"), ("2566_02_14_a", "2023-02-14"), ("2566.02.14 ก", "2023-02-14"),
    ]
    for (name, day) in cases {
      let (content, findings) = try ContentFolder(["news/\(name).md": ContentFolder.document()]).load()
      #expect(findings.isEmpty, "\(name)")
      #expect(content.news.first?.published?.iso == day, "\(name)")
    }
  }

  @Test func aNameWithoutADayIsAnError() throws {
    for name in ["a", "2566", "2566-02", "2566-13-01-a", "2566-02-30-a", "14-02-66-a", "ข่าว-2566-02-14"] {
      let folder = try ContentFolder(["news/\(name).md": ContentFolder.document()])
      #expect(try folder.rules() == ["content.news-name"], "\(name)")
    }
  }

  @Test(arguments: [
    ("25660214 ข่าว", "2566-02-14-ข่าว.md"), ("25660214", "2566-02-14.md"), ("25660214-ก", "2566-02-14-ก.md"),
    ("66-02-14-ก", "2566-02-14-ก.md"),
    ("๖๖-๐๒-๑๔ ก", "2566-02-14 ก.md"), ("25661301-ก", nil), ("6-02-14", nil), ("ก", nil),
  ])
  func aDayInAnotherFormIsAskedAbout(name: String, meant: String?) {
    #expect(NewsName.meant(by: name) == meant)
  }

  @Test func theDataSaysWhenItWasPublishedInstead() throws {
    let text = ContentFolder.document(
      "published: 20 ก.พ. 2566\nupdated: 2023-02-21\nsummary: ย่อ\nunit: กองคลัง\n")
    let news = try #require(try ContentFolder(["news/2566-02-14-a.md": text]).load().content.news.first)
    #expect(news.published?.iso == "2023-02-20")
    #expect(news.updated?.iso == "2023-02-21")
    #expect(news.title == "เอกสาร" && news.summary == "ย่อ" && news.unit == "กองคลัง" && !news.isSample)
    #expect(news.kind == .news && news.status == .published && news.lastChanged == news.updated)
  }

  @Test func aNameThatSpeaksOfAnotherDayThanItsDataIsReported() throws {
    let folder = try ContentFolder([
      "news/2566-02-14-a.md": ContentFolder.document("published: 20 ก.พ. 2566\n")
    ])
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["document.other-day"] && findings.first?.severity == .problem)
    let same = try ContentFolder(["news/2566-02-14-a.md": ContentFolder.document("published: 2023-02-14\n")])
    #expect(try same.rules().isEmpty)
  }

  @Test func newsOfADayThatHasNotComeAreNotTheLatest() throws {
    let profile = ContentFolder.profile + "sample: {note: ก, judgedOn: 2023-03-15}\n"
    let folder = try ContentFolder([
      "agency.yaml": profile, "news/2023-03-10-a.md": ContentFolder.document(),
      "news/2066-01-05-b.md": ContentFolder.document(),
      "news/2023-03-15-c.md": ContentFolder.document("updated: 2066-01-01\n"),
    ])
    let content = try folder.load().content
    #expect(content.agency.judgedOn?.iso == "2023-03-15")
    #expect(content.news.map { $0.address.parts.last } == ["2023-03-15-c", "2023-03-10-a", "2066-01-05-b"])
    #expect(content.news.map { $0.lastChanged?.iso } == ["2023-03-15", "2023-03-10", nil])
    #expect(content.news.last?.published?.iso == "2066-01-05")
  }

  @Test func theDayThatIsAskedForGoesBeforeThatOfASample() throws {
    let day = try #require(CalendarDay(year: 2023, month: 1, day: 1))
    let later = try #require(CalendarDay(year: 2030, month: 1, day: 1))
    let sample = ContentFolder.profile + "sample: {note: ก, judgedOn: 2023-03-15}\n"
    let cases: [(profile: String, asked: CalendarDay?, judged: String)] = [
      (sample, day, "2023-01-01"), (sample, nil, "2023-03-15"), (ContentFolder.profile, nil, "2030-01-01"),
    ]
    for (profile, asked, judged) in cases {
      let folder = try ContentFolder(["agency.yaml": profile])
      var findings = DiagnosticList()
      let loader = ContentLoader(root: folder.root.path, workers: 1, judgedOn: asked, today: later)
      #expect(loader.load(into: &findings)?.agency.judgedOn?.iso == judged)
    }
  }

  @Test func newsStandNewestFirstAndThoseOfADayByAddress() throws {
    let names = ["2023-02-14-b", "2023-02-15-a", "2023-02-14-a", "2022-12-31-z"]
    let folder = try ContentFolder(
      Dictionary(uniqueKeysWithValues: names.map { ("news/\($0).md", ContentFolder.document()) }))
    #expect(
      try folder.load().content.news.map(\.address.text) == [
        "/news/2023-02-15-a/", "/news/2023-02-14-a/", "/news/2023-02-14-b/", "/news/2022-12-31-z/",
      ])
  }

  @Test func aDraftIsCheckedAndNotPublished() throws {
    let text = ContentFolder.document("status: draft\ntitel: ก\n")
    let (content, findings) = try ContentFolder(["news/2566-02-14-a.md": text]).load()
    #expect(content.news.isEmpty)
    #expect(findings.map(\.rule.name) == ["document.unknown-key"])
  }

  @Test func theImageStandsInTheFolderOfTheNews() throws {
    let text = ContentFolder.document("image: a.svg\nimageText: ภาพพิธีเปิด\n")
    let folder = try ContentFolder(["news/2566-02-14-a.md": text])
    #expect(try folder.rules() == ["file.missing"])
    try folder.write(Self.svg, to: "news/2566-02-14-a/a.svg")
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    let news = try #require(content.news.first)
    #expect(news.image?.address.text == "/news/2566-02-14-a/a.svg")
    #expect(news.imageText == "ภาพพิธีเปิด")
    let outside = ContentFolder.document("image: ../a.svg\n")
    let finding = try #require(try ContentFolder(["news/2566-02-14-a.md": outside]).load().findings.first)
    #expect(finding.rule == "file.outside-folder" && finding.place?.line == 3)
  }

  @Test func newsWithoutATitleIsAnErrorAndNoPage() throws {
    let (content, findings) = try ContentFolder(["news/2566-02-14-a.md": "---\nsummary: ก\n---\n"]).load()
    #expect(findings.map(\.rule.name) == ["document.missing-key"])
    #expect(content.news.isEmpty)
  }

  @Test func freePagesStandByAddress() throws {
    let folder = try ContentFolder([
      "pages/b.md": ContentFolder.document(), "pages/a.md": ContentFolder.document(body: "เนื้อหา\n"),
    ])
    let pages = try folder.load().content.pages
    #expect(pages.map(\.address.text) == ["/a/", "/b/"])
    #expect(pages[0].kind == .page && pages[0].published == nil)
    #expect(String(decoding: pages[0].text.body.html.bytes, as: UTF8.self) == "<p>เนื้อหา</p>\n")
  }
}
