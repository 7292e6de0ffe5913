import Foundation
import Testing

@testable import Content

@Suite struct SitePathTests {
  @Test func linksAreRelativeAndWorkFromAFileSystem() {
    let page = SitePath(["budget", "procurement-plan"])
    #expect(SitePath([]).url(from: page).text == "../../index.html")
    #expect(SitePath(["budget", "procurement-plan", "2565"]).url(from: page).text == "2565/index.html")
    #expect(SitePath(["assets", "site.css"], isPage: false).url(from: page).text == "../../assets/site.css")
    #expect(
      SitePath(["news", "ข่าว"]).url(from: SitePath([])).text
        == "news/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/index.html")
  }

  @Test(arguments: [
    ([], true, "/"), ([], false, "/"), (["news"], true, "/news/"), (["news", "ข่าว"], true, "/news/ข่าว/"),
    (["a.css"], false, "/a.css"), (["assets", "a.css"], false, "/assets/a.css"), (["", "a"], true, "//a/"),
  ])
  func anAddressIsItsPartsBetweenSlashes(parts: [String], isPage: Bool, text: String) {
    #expect(SitePath(parts, isPage: isPage).text == text)
  }

  @Test(arguments: [
    (SitePath([]), "index.html"), (SitePath(["news", "ข่าว"]), "news/ข่าว/index.html"),
    (SitePath(["assets", "a.css"], isPage: false), "assets/a.css"),
  ])
  func aPageLiesInItsFolderAndAFileWhereItsAddressSays(address: SitePath, path: String) {
    #expect(address.outputPath == path)
  }

  @Test(arguments: ["https://example.go.th", "https://example.go.th/"])
  func anAbsoluteAddressHasOneSlashBehindItsBase(base: String) {
    #expect(SitePath(["news", "a"]).absolute(base: base) == "https://example.go.th/news/a/")
    #expect(SitePath([]).absolute(base: base) == "https://example.go.th/")
  }

  @Test func aLinkLeadsFromAnyAddressToAnyOther() throws {
    var random = SystemRandomNumberGenerator()
    let names = ["a", "ab", "ข่าว", "ข", "b.css", "2566"]
    let address = { (isPage: Bool) in
      let parts = (0..<Int.random(in: isPage ? 0...4 : 1...4, using: &random)).map { _ in
        names[Int.random(in: 0..<names.count)]
      }
      return SitePath(parts, isPage: isPage)
    }
    for _ in 0..<5000 {
      let page = address(Bool.random())
      let target = address(Bool.random())
      let link = try #require(target.url(from: page).text.removingPercentEncoding)
      var here = page.parts
      if !page.isPage { here.removeLast() }
      for step in link.split(separator: "/") {
        if step == ".." { here.removeLast() } else { here.append(String(step)) }
      }
      #expect(here.joined(separator: "/") == target.outputPath, "\(page.text) → \(target.text)")
      #expect(!link.contains("/../") || link.hasPrefix("../"))
    }
  }

  @Test func anAddressIsUnderstoodAsPeopleWriteIt() {
    let cases = [
      ("/news", "/news/"), ("/news/", "/news/"), ("/news/index.html", "/news/"), ("/", "/"), ("", "/"),
      ("/index.html", "/"), ("/plan/1.1.1-1/", "/plan/1.1.1-1/"),
      ("/plan/1.1.1-1/index.html", "/plan/1.1.1-1/"),
      ("/plan/plan.csv", "/plan/plan.csv"), ("//news//", "/news/"),
    ]
    for (written, text) in cases { #expect(SitePath(written: written).text == text, "\(written)") }
  }
}
