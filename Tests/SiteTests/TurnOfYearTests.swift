import Foundation
import Testing

@testable import Site

/// What was given to an assessment shows the same year for ever.
@Suite struct TurnOfYearTests {
  private static let folders = [
    "1-basic-information/structure", "3-budget/procurement-plan", "5-transparency/complaint-channel",
    "2-administration/operations-manual",
  ]

  private static func document(_ title: String, _ data: String = "") -> String {
    "---\ntitle: \(title)\n\(data)---\n## หัวข้อ\n\n[ก](#หัวข้อ) [ข](/budget/) [ค](/basic-information/executives/)\n"
  }

  /// The site of a year, and of the one before, which a list may still ask for.
  private func site(_ year: Int) throws -> TestSite {
    let lists = year == 2566 ? "" : "pastCatalogues: [2566]\n"
    var files = [
      "agency.yaml": TestSite.agency.replacingOccurrences(of: "2566", with: String(year)) + lists,
      "3-budget/annual-budget-report/2565.md": Self.document("รายงาน 2565", "aliases: [/old/report.html]\n"),
      "1-basic-information/executives/2566.md": Self.document("ผู้บริหาร 2566"),
    ]
    for folder in Self.folders {
      for own in 2566...year { files["\(folder)/\(own).md"] = Self.document("เรื่อง \(own)") }
    }
    return try TestSite(files)
  }

  /// A page without what leads elsewhere.
  private func body(_ page: String) -> String {
    var rest = page
    for tag in ["nav", "footer"] {
      while let start = rest.range(of: "<\(tag) "), let end = rest.range(of: "</\(tag)>\n") {
        rest.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    return rest
  }

  @Test func everyAddressOfAYearShowsTheSameAfterTheNextOne() throws {
    let (before, after) = (try site(2566), try site(2567))
    let isOfYear = { (path: String) in path.contains("/2565/") || path.contains("/2566/") }
    let paths = before.files.keys.filter(isOfYear).sorted()
    #expect(
      paths.contains("ita/2566/index.html") && paths.contains("basic-information/contact/2566/index.html"))
    #expect(paths.count >= 9)
    for path in paths { #expect(body(before.text(path)) == body(after.text(path)), "\(path)") }
  }

  @Test func theListOfAYearLeadsToTheAddressesOfThatYear() throws {
    let after = try site(2567)
    for year in [2566, 2567] {
      let links = after.page("ita/\(year)/index.html").values("href", of: ".item-links a")
      #expect(links.contains("../../budget/procurement-plan/\(year)/index.html"))
      #expect(links.contains("../../basic-information/contact/\(year)/index.html"))
      #expect(!links.contains("../../budget/procurement-plan/index.html"))
    }
  }

  @Test func thePageOfAKeyShowsTheNewestYearAndNamesItsPermanentAddress() throws {
    let after = try site(2567)
    let page = after.page("budget/procurement-plan/index.html")
    #expect(page.texts("h1") == ["เรื่อง 2567"])
    #expect(
      after.text("budget/procurement-plan/index.html")
        .contains("rel=\"canonical\" href=\"https://www.example.go.th/budget/procurement-plan/2567/\""))
    #expect(page.values("href", of: ".years a").contains("2566/index.html"))
    #expect(
      !after.text("sitemap.xml").contains("<loc>https://www.example.go.th/budget/procurement-plan/</loc>"))
    #expect(after.findings.filter { $0.rule.name.hasPrefix("link.") }.isEmpty)
  }

  @Test func anOldAddressLeadsOnWithoutAScript() throws {
    let page = try site(2566).text("old/report.html")
    let target = "../budget/annual-budget-report/2565/index.html"
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"))
    #expect(page.contains("<a href=\"\(target)\">รายงาน 2565</a>") && page.contains("noindex"))
  }
}
