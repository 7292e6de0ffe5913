import Diagnostics
import Markup
import Content
import Templating
import Testing

@testable import Site

@Suite struct LinkReaderTests {
  struct Page: TemplateModel {
    let words: String
    let isMarked: Bool
    let link: SafeURL?
    let second: SafeURL?
    let body: HTMLFragment

    static let fields: [TemplateField<Page>] = [
      .text("words", \.words), .flag("isMarked", \.isMarked), .url("link", \.link), .url("second", \.second),
      .html("body", \.body),
    ]
  }

  private static let templates = [
    """
    <html><a href="#top" id="top">x</a><a href="../../assets/site.css"><a href="../b/index.html" title="{{words}}">
    {{words}}{{#link}}<a href="{{link}}">{{words}}</a>{{/link}}{{#isMarked}}<b id="h1">b</b>{{/isMarked}}
    <main>{{body}}</main><a href="#end">e</a><p id="end"></p></html>

    """,
    "<a href=\"{{link}}{{second}}\">{{words}}</a>{{body}}<p id=\"x{{words}}\">{{#isMarked}}<i>{{/isMarked}}</p>.",
    "{{body}}<a href=\"../{{link}}\" data-id=\"{{words}}\"><img src=\"{{second}}\" alt=\"{{words}}\"></a>{{body}}.",
    "<p>{{#isMarked}}<a {{#words}}href=\"../nowhere.html\" {{/words}}>{{/isMarked}}{{body}}</p>",
    "<a href=\"{{second}}#k\">a < b \"</a><img src=\"../c/index.html#h2\">{{body}}{{words}}>",
  ]

  private static let parts = [
    "<p>", "</p>", "<h2 id=\"h1\">", "<h2 id=\"h2\">", "<h2 id=\"top\">", "<i id=\"a&amp;b\">",
    "<a href=\"#h1\">",
    "<a href=\"#h2\">", "<a href=\"#a&amp;b\">", "<a href=\"../b/index.html\">",
    "<a href=\"../b/index.html#h2\">",
    "<a href=\"../c/index.html#h1\">", "<a href=\"..%2Fb%2findex.html\">", "<a href=\"https://go.th/#x\">",
    "<img src=\"p.png\">", "<img src=\"../a/p.png\">", "<img src=\"./../b/p.png\">", "<a href=\"\">",
    "<a href=\"#\">", "<a href=\"../../../../news/c/./index.html#\">", "<a href=\"?q\">",
    "<a href=\"../b/index.html?q\">", "<a data-href=\"x\">", "ก", " ", "<", ">", "\"", "=", "<p href=\"",
    "<a href=\"%E0%B8%81\">", "<i id=\"\u{0E01}\u{0E38}\u{0E48}\">",
    "<a href=\"#%E0%B8%81\u{0E48}\u{0E38}\">",
    "<a href=\"#end\">", "<a href=\"mailto:a@b\">", "<a href=\"/a:b\">", "<a href=\"%2\">",
  ]

  private static let links: [String?] = [
    nil, "", "../b/index.html", "#h1", "https://go.th", "../no/index.html", "../b/index.html#h1", "a?b&c",
    "p.png",
  ]
  private static let addresses = ["a", "b", "c"].map { SitePath(["news", $0]) }
  private static let files: Set<String> = ["assets/site.css", "news/a/p.png"]

  /// A small generator, so that every run looks at the same pages.
  struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static func page(_ chance: inout Chance) -> Page {
    let body = (0..<Int.random(in: 0..<8, using: &chance)).map { _ in
      parts.randomElement(using: &chance) ?? ""
    }
    func link() -> SafeURL? { (links.randomElement(using: &chance) ?? nil).flatMap(SafeURL.init(content:)) }
    return Page(
      words: ["", "คำ", "<\">&'"].randomElement(using: &chance) ?? "", isMarked: .random(using: &chance),
      link: link(), second: link(), body: HTMLFragment(finished: Array(body.joined().utf8)))
  }

  /// What is wrong on pages, found with all links and ids as texts.
  private static func expected(_ pages: [(path: String, html: [UInt8])]) -> Set<String> {
    let scans = pages.map { (path: $0.path, scan: LinkScan($0.html)) }
    let ids = Dictionary(uniqueKeysWithValues: scans.map { ($0.path, $0.scan.ids) })
    let paths = files.union(scans.map(\.path))
    var wrong: Set<String> = []
    for (path, scan) in scans {
      for id in scan.doubledIDs { wrong.insert("page \(path): the id “\(id)” stands twice") }
      for target in scan.links.compactMap({ LinkTarget($0, on: path) }) {
        if !paths.contains(target.path) {
          wrong.insert("page \(path): it links to “\(target.path)”, which does not exist")
        } else if let id = target.fragment, !id.isEmpty, ids[target.path]?.contains(id) == false {
          wrong.insert("page \(path): it links to “#\(id)” of “\(target.path)”, which does not exist")
        }
      }
    }
    return wrong
  }

  @Test(arguments: templates.indices)
  func aQuickLookFindsWhatAFullOneFinds(index: Int) throws {
    var findings = DiagnosticList()
    let source = SourceText(path: "page.mustache", text: Self.templates[index])
    let set = TemplateSet(files: [source], into: &findings)
    let template = try #require(set.template("page", for: Page.self, into: &findings))
    #expect(findings.all.isEmpty)
    let (paths, hash) = (PagePaths(Self.addresses), ByteHash())
    var reader = LinkReader(pages: paths, hash: hash)
    var chance = Chance(state: UInt64(index))
    var trace = RenderTrace()
    for round in 0..<600 {
      let pages = Self.addresses.map { address in
        var html: [UInt8] = []
        template.render(Self.page(&chance), into: &html, noting: &trace)
        let links = reader.links(of: html, at: address, trace: round.isMultiple(of: 4) ? nil : trace)
        return (path: address.outputPath, html: html, links: links, address: address)
      }
      let verifier = LinkVerifier(pages: paths, files: Self.files, hash: hash) { aimed in
        pages.filter { aimed.contains($0.path) }.map { PageLinks(LinkScan($0.html), at: $0.address) }
      }
      var wrong = DiagnosticList()
      verifier.verify(pages.map(\.links), into: &wrong)
      let expected = Self.expected(pages.map { ($0.path, $0.html) })
      #expect(Set(wrong.all.map(\.message.en)) == expected)
    }
  }

  @Test func aPageWithoutLinksOfItsOwnKeepsNothingButTheHashesOfItsIDs() throws {
    var findings = DiagnosticList()
    let set = TemplateSet(
      files: [SourceText(path: "page.mustache", text: Self.templates[0])], into: &findings)
    let template = try #require(set.template("page", for: Page.self, into: &findings))
    var reader = LinkReader(pages: PagePaths(Self.addresses), hash: ByteHash())
    var trace = RenderTrace()
    let pages = Self.addresses.map { address in
      var html: [UInt8] = []
      let page = Page(
        words: "ก", isMarked: false, link: SafeURL(content: "../b/index.html"), second: nil,
        body: HTMLFragment(finished: Array("<h2 id=\"one\">1</h2><a href=\"#one\">2</a>".utf8)))
      template.render(page, into: &html, noting: &trace)
      return reader.links(of: html, at: address, trace: trace)
    }
    for page in pages {
      #expect(page.targets.isEmpty)
      #expect(page.shared === pages[0].shared)
      #expect(page.shared?.targets.map(\.path) == ["assets/site.css"])
      if case .hashed(let ids) = page.ids { #expect(ids.count == 1) } else { Issue.record("not quick") }
    }
  }
}
