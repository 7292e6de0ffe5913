import Testing

@testable import Markup

@Suite struct LinkTests {
  @Test func everyLinkAndPictureIsListedWithItsPlace() {
    let rendered = Rendered(
      "ดู [แผน](plan.pdf) และ\n![ผัง](<a b.svg>) <https://x.go.th>\n\n> - [r]\n\n[r]: /r\n")
    let links = rendered.markdown.links.map { "\($0.line):\($0.column) \($0.url) \($0.text) \($0.isImage)" }
    #expect(
      links == [
        "1:10 plan.pdf แผน false", "2:9 a b.svg ผัง true", "2:20 https://x.go.th https://x.go.th false",
        "4:5 /r r false",
      ])
  }

  @Test func anAddressIsNotMistakenForTheSameWordsBeforeIt() {
    let rendered = Rendered("a (a) [a](a) [a](a)\n")
    #expect(rendered.markdown.links.map(\.column) == [11, 18])
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:x)", "<javascript:x>", "![x](data:image/png;base64,AA)",
    "[x](vbscript:x)", "[x](file:///etc/passwd)", "[x](//host/x)", "[x](\\\\\\\\host)",
    "[x](&#106;avascript:x)",
    "[x](javascript&colon;x)", "[x](java&#10;script:x)", "[x](&#1;javascript:x)", "[x]\n\n[x]: javascript:x",
    "[x](feed:x)", "[x](blob:x)", "[x](intent:x)", "![x](about:blank)", "| a |\n| - |\n| [x](mhtml:x) |",
  ])
  func addressesThatCouldRunAreReportedAndTheirWordsStay(text: String) {
    let rendered = Rendered("บรรทัดแรก\n\n" + text + "\n")
    #expect(rendered.rules.contains("markdown.unsafe-url"))
    #expect(!rendered.html.contains("href"))
    #expect(!rendered.html.contains("<img"))
    #expect(rendered.html.contains("x"))
    #expect((rendered.findings.first?.place?.line ?? 0) >= 3)
  }

  @Test func theResolverDecidesWhereLinksLead() {
    let rendered = Rendered("[a](one.md) [b](two.md) ![c](three.svg)") { request in
      switch request.url {
      case "one.md": .replace("../หนึ่ง/?a=1&b")
      case "two.md": .drop
      default: .keep
      }
    }
    #expect(
      rendered.html
        == "<p><a href=\"../%E0%B8%AB%E0%B8%99%E0%B8%B6%E0%B9%88%E0%B8%87/?a=1&amp;b\">a</a> b "
        + "<img src=\"three.svg\" alt=\"c\" /></p>\n")
  }

  @Test func theResolverIsToldWhereAnAddressStands() {
    var requests: [String] = []
    _ = Rendered("ก [a](b.md)", skipping: "---\n") { request in
      requests.append("\(request.url) \(request.offset) \(request.length) \(request.isImage)")
      return .keep
    }
    #expect(requests == ["b.md 12 4 false"])
  }

  @Test func picturesOfASiteWaitUntilTheyAreSeen() {
    let html = Rendered("![*ผัง* `a`](x.svg \"ชื่อ\")", options: MarkdownOptions(isLazy: true)).html
    #expect(
      html
        == "<p><img src=\"x.svg\" alt=\"ผัง a\" title=\"ชื่อ\" loading=\"lazy\" decoding=\"async\" /></p>\n")
  }
}
