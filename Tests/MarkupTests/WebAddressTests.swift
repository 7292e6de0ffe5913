import Testing

@testable import Markup

@Suite struct WebAddressTests {
  @Test(arguments: [
    (
      "ดู https://www.facebook.com/bannadee นะ", "https://www.facebook.com/bannadee",
      "https://www.facebook.com/bannadee"
    ),
    ("ที่www.a.go.thได้", "https://www.a.go.th", "www.a.go.th"),
    ("(http://a.go.th/x(1)).", "http://a.go.th/x(1)", "http://a.go.th/x(1)"),
    ("https://a.go.th/aได้", "https://a.go.th/a", "https://a.go.th/a"),
    ("“https://a.go.th/”", "https://a.go.th/", "https://a.go.th/"),
    ("https://a.go.th.", "https://a.go.th", "https://a.go.th"),
    (
      "HTTPS://A.go.th:8080/?q=1&b=2,", "HTTPS://A.go.th:8080/?q=1&amp;b=2",
      "HTTPS://A.go.th:8080/?q=1&amp;b=2"
    ),
    (
      "https://th.wikipedia.org/wiki/ไทย ดี", "https://th.wikipedia.org/wiki/%E0%B9%84%E0%B8%97%E0%B8%A2",
      "https://th.wikipedia.org/wiki/ไทย"
    ),
  ])
  func anAddressInTheWordsIsALink(text: String, address: String, words: String) {
    let rendered = Rendered(text)
    #expect(rendered.html.contains("<a href=\"\(address)\">\(words)</a>"), "\(rendered.html)")
    #expect(rendered.markdown.links.count == 1 && rendered.findings.isEmpty)
  }

  @Test(arguments: [
    "http://localhost", "https://", "www.a", "xhttps://a.th", "`https://a.go.th`", "https://user:pw@a.go.th/",
    "a@www.b.th", "https://..th", "javascript:alert(1)",
  ])
  func otherWordsAreNot(text: String) {
    #expect(!Rendered(text).html.contains("<a "), "\(Rendered(text).html)")
  }

  @Test func aLinkIsNotPutIntoALink() {
    #expect(Rendered("[https://a.go.th](/x/)").html == "<p><a href=\"/x/\">https://a.go.th</a></p>\n")
    #expect(Rendered("<https://a.go.th>").markdown.links.count == 1)
  }

  @Test func theResolverIsAskedAndItsPlaceIsThatOfTheAddress() {
    var asked: [String] = []
    let rendered = Rendered("ก\n\n- ดู https://a.go.th/x\n") {
      asked.append($0.url)
      return .drop
    }
    #expect(asked == ["https://a.go.th/x"])
    #expect(rendered.html.contains("<li>ดู https://a.go.th/x</li>"))
    #expect(rendered.markdown.links.first.map { [$0.line, $0.column] } == [3, 6])
  }

  @Test(arguments: [
    ("www.google.com", "https://www.google.com"), ("google.co.th/a?b=c", "https://google.co.th/a?b=c"),
    ("bit.ly/x", "https://bit.ly/x"), ("facebook.com", "https://facebook.com"),
  ])
  func aHostWithoutSchemeSaysWhatIsMissing(address: String, mended: String) {
    let rendered = Rendered("[ลิงก์](\(address))") { _ in .keep }
    #expect(
      rendered.rules == ["markdown.address-without-scheme"] && rendered.findings.first?.suggestion == mended)
    #expect(rendered.html == "<p>ลิงก์</p>\n")
  }

  @Test(arguments: [
    "แผน.pdf", "a/b.com", "../x.th", "#a.com", "/www.a.com", "a.jpg", "mailto:a@b.com", "https://a.com",
  ])
  func pathsAndFilesAreNot(address: String) {
    #expect(WebAddress.withScheme(address) == nil)
  }
}
