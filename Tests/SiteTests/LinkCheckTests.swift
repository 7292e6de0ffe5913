import Content
import Diagnostics
import Testing

@testable import Site

@Suite struct LinkCheckTests {
  /// What is wrong on pages of a site, by their paths.
  private func findings(_ pages: [String: String], files: Set<String> = [], root: String = "/")
    -> [Diagnostic]
  {
    let paths = files.union(pages.keys.map { address($0).outputPath })
    let reader = LinkReader(paths: paths, root: root)
    let links = pages.sorted { $0.key < $1.key }.map { path, html in
      reader.links(of: Array(html.utf8), at: address(path), template: "article")
    }
    var diagnostics = DiagnosticList()
    LinkCheck.report(RenderedSite(pages: pages.count, links: links, paths: paths), into: &diagnostics)
    #expect(diagnostics.all.allSatisfy { $0.severity == .problem })
    return diagnostics.sorted
  }

  private func faults(_ pages: [String: String], files: Set<String> = [], root: String = "/") -> [String] {
    findings(pages, files: files, root: root).map(\.message.en).sorted()
  }

  private static func dead(_ written: String, on page: String = "news/a/index.html") -> String {
    "the page \(page) has a link “\(written)” that leads nowhere (its template is Templates/article.mustache)"
  }

  private func address(_ path: String) -> SitePath {
    SitePath(path.split(separator: "/").map(String.init), isPage: !path.hasSuffix(".html"))
  }

  @Test func linksThatLeadSomewhereAreFine() {
    let html = """
      <p id="a">x</p><a href="#a">1</a><a href="#">2</a><a href="">3</a><a href="../b/index.html">4</a>
      <a href="../b/index.html#b">5</a><img src="p.png"><a href="./p.png">6</a><a href="../../x.css#any">7</a>
      """
    let files: Set = ["news/a/p.png", "x.css"]
    #expect(faults(["news/a": html, "news/b": "<p id=\"b\">y</p>"], files: files) == [])
  }

  @Test func aDeadPathIsNamedWithItsPage() {
    #expect(
      faults(["news/a": "<a href=\"../c/index.html\">x</a><img src=\"p.png\">"]) == [
        Self.dead("../c/index.html"), Self.dead("p.png"),
      ])
  }

  @Test func aDeadAnchorIsNamedOnItsOwnPageAndOnAnother() {
    #expect(
      faults(["news/a": "<a href=\"#no\">x</a><a href=\"../b/index.html#no\">y</a>", "news/b": ""]) == [
        Self.dead("#no"), Self.dead("../b/index.html#no"),
      ])
  }

  @Test func aDeadLinkThatStandsOftenIsReportedOncePerPage() {
    let html = String(repeating: "<a href=\"../c/index.html\">x</a>", count: 5)
    #expect(faults(["news/a": html, "news/b": html]).count == 2)
  }

  @Test func anIDThatStandsTwiceIsAFault() {
    #expect(
      faults(["news/a": "<p id=\"x\"></p><p id=\"y\"></p><p id=\"x\"></p>"]) == [
        "the id “x” stands more than once on the page news/a/index.html (its template is Templates/article.mustache)"
      ])
  }

  @Test func whatLeadsElsewhereIsNotChecked() {
    let html = """
      <a href="https://go.th/x#y">1</a><a href="mailto:a@b">2</a><a href="tel:02">3</a><a data-href="no.html">4</a>
      """
    #expect(faults(["news/a": html]) == [])
  }

  @Test func thaiMayBePercentEncodedOrNot() {
    let html =
      "<a href=\"../%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/index.html#%E0%B8%81\">1</a><a href=\"../ข่าว/index.html#ก\">2</a>"
    #expect(faults(["news/a": html, "news/ข่าว": "<h2 id=\"ก\">ก</h2>"]) == [])
    #expect(
      faults(["news/a": "<a href=\"../%E0%B8%82/index.html\">1</a>"]) == [
        Self.dead("../%E0%B8%82/index.html")
      ])
  }

  @Test func noLinkLeadsAboveTheRoot() {
    #expect(faults(["": "<a href=\"../../../news/index.html\">x</a>", "news": ""]) == [])
    #expect(LinkReader.target(of: "../../../../x.css", on: "news/a/index.html")?.path == "x.css")
  }

  @Test(
    arguments: [
      ("../b/index.html", "news/b/index.html", nil), ("", "news/a/index.html", nil),
      ("#x", "news/a/index.html", "x"), ("./p.png#%E0%B8%81", "news/a/p.png", "ก"),
      ("%2E%2E/b", "news/b", nil), ("b:/c", nil, nil), ("/b:c", "b:c", nil),
      ("?a:b", "news/a/index.html", nil), ("../b/?a=1#x", "news/b/index.html", "x"), ("/", "index.html", nil),
      ("/news/b/", "news/b/index.html", nil), ("//go.th/x", nil, nil),
    ] as [(String, String?, String?)])
  func aLinkLeadsWhereABrowserOfFilesWouldGo(link: String, path: String?, fragment: String?) {
    let target = LinkReader.target(of: link, on: "news/a/index.html")
    #expect(target?.path == path)
    #expect(target?.fragment == fragment)
  }

  @Test func whatOneFolderLearnsIsNotTakenForAnother() {
    let link = "<a href=\"../b/index.html\">x</a>"
    #expect(
      faults(["news/a": link, "news/b": "", "plan/a": link]) == [
        Self.dead("../b/index.html", on: "plan/a/index.html")
      ])
  }

  @Test func tagsAreReadAndTextIsNot() {
    let scan = TagScan(
      Array(
        "<p id='q' id=\"a&amp;b\">href=\"no.html\" id=\"no\"</p><a title=\"x > y\" href=\"a?b&amp;c\">ก</a><img src=\"&quot;\""
          .utf8))
    #expect(scan.links.map(TagScan.unescaped) == ["a?b&c", "\""])
    #expect(scan.ids.map(TagScan.unescaped) == ["q", "a&b"])
    let comment = TagScan(Array("<!-- <a href=\"no\"> --><a href='yes'><!-- <a href=\"no\">".utf8))
    #expect(comment.links.map(TagScan.unescaped) == ["yes"])
    #expect(TagScan(Array("<a href=\"open".utf8)).links.map(TagScan.unescaped) == ["open"])
    #expect(TagScan(Array("<".utf8)).links == [])
  }

  @Test func escapesOfAddressesAreUndoneOnce() {
    let written = "a&amp;lt;b&lt;c&gt;&quot;d&#39;e&#x27;&nbsp;&"
    #expect(TagScan.unescaped(Array(written.utf8)[...]) == "a&lt;b<c>\"d'e'&nbsp;&")
  }

  @Test func theDeadLinksOfAThousandPagesAreAllCounted() {
    let pages = Dictionary(
      uniqueKeysWithValues: (0..<1_000).map { ("news/\($0)", "<a href=\"../x\($0)/index.html\">x</a>") })
    let found = findings(pages)
    #expect(found.count == DiagnosticList.mostOfAKind + 1)
    #expect(found.reduce(0) { $0 + $1.count } == 1_000)
    #expect(found.contains { $0.message.en == "and 900 more of this kind" })
  }

  @Test func addressesFromTheRootAreThoseBelowTheSitesOwn() {
    let html = "<a href=\"/ita/news/\">1</a><a href=\"/ita/no/\">2</a><a href=\"/elsewhere/\">3</a>"
    #expect(faults(["news": html], root: "/ita/") == [Self.dead("/ita/no/", on: "news/index.html")])
  }

  @Test func theTopOfAPageIsAlwaysThere() {
    #expect(faults(["news": "<a href=\"#top\">1</a><a href=\"index.html#Top\">2</a>"]) == [])
  }
}
