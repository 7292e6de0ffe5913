import Content
import Diagnostics
import Testing

@testable import Site

/// Where the findings of the finished site stand: in the text or the template that says so.
@Suite struct LinkPlacesTests {
  private func findings(_ files: [String: String], theme: [String: String] = [:]) throws -> [String] {
    let templates = theme.map { SourceText(path: "Templates/\($0.key).mustache", text: $0.value) }
    let site = try TestSite(files, theme: ProjectTheme(templates: templates, assets: []))
    return Self.ofLinks(site).map {
      let place = $0.place.map { "\($0.file):\($0.line):\($0.column)" } ?? "-"
      return "\($0.rule) \($0.severity) \(place) \($0.suggestion ?? "-")"
    }
  }

  private static func ofLinks(_ site: TestSite) -> [Diagnostic] {
    site.findings.filter { $0.rule.name.hasPrefix("link.") || $0.rule.name.hasPrefix("site.") }
  }

  private func page(_ body: String, _ data: String = "") -> String { "---\ntitle: ก\n\(data)---\n\(body)\n" }

  @Test func aDeadAnchorIsFoundWhereItIsWritten() throws {
    #expect(
      try findings(["pages/p.md": page("## ABC Def\n\nก [ไป](#ABC-Def) [ไป](#abc-def)")]) == [
        "link.dead-anchor problem Content/pages/p.md:6:8 #abc-def"
      ])
  }

  @Test func anchorsOfOtherPagesAreCheckedAlike() throws {
    let files = [
      "pages/a.md": page("## หัวข้อหนึ่ง\n"),
      "pages/p.md": page("[1](/a/#หัวข้อหนึ่ง) [2](a.md#หัวข้อหนี่ง)\n\n[3](/#no) [4](/#page.content)"),
    ]
    let found = try findings(files)
    #expect(
      found == [
        "link.dead-anchor problem Content/pages/p.md:4:26 a.md#หัวข้อหนึ่ง",
        "link.dead-anchor problem Content/pages/p.md:6:5 -",
      ])
  }

  @Test func linksBesideTheTextAreCheckedAlike() throws {
    let document = page("ก", "links:\n  - url: /a/#หก\n  - url: /a/\n  - url: /feed.xml\n  - url: /fed.xml\n")
    let files = [
      "1-basic-information/structure/2566.md": document, "pages/a.md": page("## หนึ่ง"),
    ]
    #expect(
      try findings(files) == [
        "link.dead-anchor problem Content/1-basic-information/structure/2566.md:4:10 -",
        "link.dead problem Content/1-basic-information/structure/2566.md:7:10 /feed.xml",
      ])
  }

  @Test func linksOfTheProfileAreReportedOnceAndInTheProfile() throws {
    let agency = TestSite.agency.replacing(
      "contact: {", with: "complaint: { corruption: /no/, general: \"/a/#no\" }\ncontact: {")
    let found = try findings(["agency.yaml": agency, "pages/a.md": page("## หนึ่ง")])
    #expect(
      found == [
        "link.dead problem Content/agency.yaml:8:26 -", "link.dead-anchor problem Content/agency.yaml:8:41 -",
      ])
  }

  @Test func whatATemplateGetsWrongIsReportedOnceAndInTheTemplate() throws {
    let footer = "<p id=\"page.menu\">ก</p>\n<a href=\"#nowhere\">ข</a> <a href='no.html'>ค</a>\n"
    let found = try findings([:], theme: ["footer": footer])
    #expect(
      found == [
        "site.double-id problem Templates/footer.mustache:1:8 -",
        "link.dead-anchor problem Templates/footer.mustache:2:10 -",
        "link.dead problem Templates/footer.mustache:2:35 -",
      ])
  }

  @Test(arguments: [
    "Content", "Menu", "Top", "Text", "Foot site", "page.content", "Budget", "dimension-1", "file.1", "O1",
    "ติดต่อ",
  ])
  func aHeadingMayBeCalledAsItLikes(heading: String) throws {
    let text = page("## \(heading)\n\n### \(heading)")
    let files = [
      "pages/p.md": text, "news/2566-01-02-a.md": text, "1-basic-information/contact/2566.md": text,
    ]
    #expect(try findings(files) == [])
  }

  @Test func thousandsOfDeadLinksAreCountedAndTakeNoLongerThanTheirNumber() throws {
    let body = (0..<1_000).map { "[ก](#no\($0)) [ข](/no/\($0)/) [ค](/#no\($0))" }.joined(separator: " ")
    let clock = ContinuousClock()
    let start = clock.now
    let found = try Self.ofLinks(TestSite(["pages/p.md": page(body)]))
    #expect(found.count == 2 * (DiagnosticList.mostOfAKind + 1))
    for (rule, count) in ["link.dead": 1_000, "link.dead-anchor": 2_000] {
      #expect(found.reduce(0) { $0 + ($1.rule.name == rule ? $1.count : 0) } == count)
    }
    #expect(clock.now - start < .seconds(20))
  }
}
