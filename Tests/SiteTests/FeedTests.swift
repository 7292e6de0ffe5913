import Foundation
import Testing

@testable import Site

@Suite struct FeedTests {
  private let site = TestSite.demonstration

  /// What stands between the tags of a name.
  private func values(_ name: String, in text: String) throws -> [String] {
    let regex = try Regex("<\(name)>([^<]*)</\(name)>")
    return text.matches(of: regex).compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test func theFeedHasTheThirtyNewestChangesEachWithItsDay() throws {
    let feed = site.text("feed.xml")
    let entries = feed.components(separatedBy: "<entry>").dropFirst()
    #expect(entries.count == 30)
    let days = try entries.flatMap { try values("updated", in: $0) }
    #expect(days == days.sorted(by: >))
    #expect(days.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\dT00:00:00\+07:00/) != nil })
    #expect(try values("updated", in: feed).first == days.first)
    let ids = try entries.flatMap { try values("id", in: $0) }
    #expect(Set(ids).count == 30)
    #expect(ids.allSatisfy { $0.hasPrefix("https://www.maetong.example.go.th/") })
  }

  @Test func theFeedNamesItselfAndItsAuthor() throws {
    let feed = site.text("feed.xml")
    #expect(
      feed.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""))
    #expect(feed.contains("<link rel=\"self\" href=\"https://www.maetong.example.go.th/feed.xml\"/>"))
    #expect(try values("name", in: feed) == ["องค์การบริหารส่วนตำบลแม่ตง"])
    #expect(HTML(feed, at: #_sourceLocation).find("entry link").count == 30)
  }

  @Test func aFeedWithoutChangesIsValidToo() throws {
    let feed = try TestSite([:]).text("feed.xml")
    #expect(!feed.contains("<entry>"))
    #expect(try values("updated", in: feed) == ["1970-01-01T00:00:00+07:00"])
  }

  /// The page of a key shows the newest year, whose own page search engines shall keep.
  @Test func theSiteMapNamesEveryPageOnceAndThatOfAKeyByItsYear() throws {
    let places = try values("loc", in: site.text("sitemap.xml"))
    #expect(Set(places).count == places.count)
    let pages = site.files.keys.filter { $0.hasSuffix("index.html") }
    let keys = pages.filter {
      $0.split(separator: "/").count == 3 && !$0.hasPrefix("ita/") && !$0.hasPrefix("plan/")
        && !$0.hasPrefix("news/")
    }
    #expect(keys.count > 30)
    #expect(places.count == pages.count - keys.count)
    #expect(places.allSatisfy { $0.hasSuffix("/") })
    #expect(
      places.contains { $0.contains("%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B2%E0%B8%84%E0%B8%A1") })
    let days = try values("lastmod", in: site.text("sitemap.xml"))
    #expect(days.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil })
  }

  @Test func robotsMayReadEverythingAndFindTheSiteMap() {
    #expect(
      site.text("robots.txt")
        == "User-agent: *\nAllow: /\nSitemap: https://www.maetong.example.go.th/sitemap.xml\n")
  }

  @Test func whatStandsInXMLIsEscaped() throws {
    let site = try TestSite([
      "news/2566-01-05-a.md": "---\ntitle: 'ก & <ข>'\nsummary: '\"ค\"'\npublished: 5 ม.ค. 2566\n---\nก\n"
    ])
    let feed = site.text("feed.xml")
    #expect(feed.contains("<title>ก &amp; &lt;ข&gt;</title>"))
    #expect(!feed.contains("<ข>"))
  }

  @Test func whatIsDatedAfterTheDayOfJudgementStandsInNoList() throws {
    let site = try TestSite([
      "news/2566-01-05-now.md": "---\ntitle: วันนี้\n---\nก\n",
      "news/2566-03-15-day.md": "---\ntitle: วันตัดสิน\n---\nก\n",
      "news/2566-03-16-slip.md": "---\ntitle: วันหน้า\n---\nก\n",
      "1-basic-information/structure/2566.md": "---\ntitle: โครงสร้าง\npublished: 2066-01-05\n---\nก\n",
    ])
    let feed = site.text("feed.xml")
    #expect(feed.contains("วันนี้") && feed.contains("วันตัดสิน"))
    #expect(!feed.contains("วันหน้า") && !feed.contains("โครงสร้าง") && !feed.contains("2066"))
    #expect(site.page("news/index.html").texts(".news h2") == ["วันตัดสิน", "วันนี้"])
    #expect(site.page("index.html").texts(".news-tile h3") == ["วันตัดสิน", "วันนี้"])
    #expect(site.page("index.html").texts(".latest a") == ["ข้อมูลการติดต่อ", "ข่าวประชาสัมพันธ์"])
    #expect(!site.page("news/2566-03-15-day/index.html").text.contains("วันหน้า"))
    #expect(site.page("news/2566-03-16-slip/index.html").texts("h1") == ["วันหน้า"])
    #expect(!site.text("sitemap.xml").contains("2066"))
    #expect(site.page("basic-information/index.html").texts("a").contains("โครงสร้างหน่วยงาน"))
  }

  @Test func aHostInThaiLettersIsWrittenAsMachinesKnowIt() throws {
    let agency = TestSite.agency.replacing("https://www.example.go.th/", with: "https://อบตตัวอย่าง.ไทย/ita/")
    let site = try TestSite(["agency.yaml": agency])
    for name in ["feed.xml", "sitemap.xml", "robots.txt", "index.html"] {
      #expect(site.text(name).contains("https://xn--72c1aas6b3a2be8an5v.xn--o3cw4h/ita/"), "\(name)")
      #expect(!site.text(name).contains("://%"), "\(name)")
    }
  }
}
