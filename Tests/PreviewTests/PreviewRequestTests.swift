import Testing

@testable import Preview

@Suite struct PreviewRequestTests {
  private func head(_ text: String) -> PreviewRequest? { PreviewRequest(Array(text.utf8)) }

  @Test func theLineAndTheHostOfARequestAreRead() throws {
    let head = try #require(self.head("GET /plan/?x=1 HTTP/1.1\r\nHost: localhost:8000\r\nAccept: */*\r"))
    #expect(head.method == "GET")
    #expect(head.target == "/plan/?x=1")
    #expect(head.host == "localhost:8000")
    #expect(head.keepsAlive)
  }

  @Test(arguments: ["Connection: close", "Content-Length: 5", "Transfer-Encoding: chunked"])
  func aConnectionIsNotKeptAfterABodyOrAClose(field: String) throws {
    #expect(try #require(head("GET / HTTP/1.1\r\nHost: localhost\r\n\(field)\r")).keepsAlive == false)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/3", "GET / HTTP/1.1 x", "GET  / HTTP/1.1", "GET / HTTP/1.1\r\nno colon\r",
    "\u{0}\u{1}\u{2}", "ก ข ค",
  ])
  func whatIsNoRequestIsRefused(text: String) {
    #expect(head(text) == nil)
  }

  @Test(arguments: [
    ("localhost", true), ("LOCALHOST:8000", true), ("127.0.0.1:1", true), ("[::1]:8000", true),
    ("localhost.evil.example", false), ("evil.example", false), ("127.0.0.1.evil.example", false),
    ("", false),
    ("192.168.1.5:8000", false), ("[::2]", false), ("[::1].evil", false), ("[::1]x:80", false),
    ("localhost:80x", false),
    ("[::1", false),
  ])
  func onlyThisMachinesNamesAreMeant(host: String, isMeant: Bool) throws {
    #expect(try #require(head("GET / HTTP/1.1\r\nHost: \(host)\r")).isForThisMachine == isMeant)
  }

  @Test func aRequestWithoutAHostIsNotForThisMachine() throws {
    #expect(try #require(head("GET / HTTP/1.1\r")).isForThisMachine == false)
  }
}

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", "", true), ("/plan/", "plan", true), ("/plan", "plan", false), ("/a/b.css?v=1#x", "a/b.css", false),
    ("/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/", "ข่าว", true), ("//a///b/", "a/b", true),
    ("/a%20b", "a b", false),
  ])
  func aPathBelowTheRootIsDecoded(target: String, path: String, isFolder: Bool) throws {
    let read = try #require(RequestPath(target))
    #expect(read.text == path)
    #expect(read.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "plan", "*", "http://localhost/", "/..", "/../x", "/a/../../x", "/%2e%2e/x", "/%2E./x", "/.%2e/x",
    "/a%2fb", "/a%5cb", "/a\\..\\b", "/a%00", "/%", "/%4", "/%zz", "/%ff", "/%C0%AE%C0%AE/", "/.git/config",
    "/.prongsai/memory", "/./x",
  ])
  func thereIsNoWayOutOfTheSite(target: String) {
    #expect(RequestPath(target) == nil)
  }

  @Test func noPartOfARandomPathLeadsUpOrHides() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "/", ".", "..", "%2e", "%2f", "%5c", "%00", "a", "ก", "\\", "%", "?", "#", "%E0%B8%81", "//",
    ]
    for _ in 0..<20_000 {
      let target = "/" + (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let read = RequestPath(target) else { continue }
      for part in read.parts {
        #expect(!part.hasPrefix(".") && !part.utf8.contains(0x2F) && !part.utf8.contains(0), "\(target)")
      }
    }
  }
}
