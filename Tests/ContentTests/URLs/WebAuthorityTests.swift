import Testing

@testable import Content

@Suite struct WebAuthorityTests {
  @Test(arguments: [
    ("https://www.a.go.th/x?y#z", "www.a.go.th", "", "/x?y#z"), ("HTTP://A.go.th", "a.go.th", "", ""),
    ("https://u:p@A.go.th:8080/x", "a.go.th", ":8080", "/x"),
    ("https://a.go.th?x=@b", "a.go.th", "", "?x=@b"),
    ("https://a@b@c.go.th/", "c.go.th", "", "/"), ("https://อบต.ไทย/", "อบต.ไทย", "", "/"),
    ("https:///x", "", "", "/x"),
  ])
  func anAddressIsTakenApart(text: String, host: String, port: String, rest: String) {
    let parts = WebAuthority(of: text)
    #expect(parts?.host == host)
    #expect(parts.map { String($0.port) } == port && parts.map { String($0.rest) } == rest)
    #expect((parts?.user == nil) == !text.prefix(14).contains("@"))
  }

  @Test(arguments: ["mailto:a@b.go.th", "/news/", "", "www.a.go.th", "https:/a"])
  func whatHasNoHostIsNone(text: String) { #expect(WebAuthority(of: text) == nil) }
}
