import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  private func head(_ text: String) -> RequestHead? { RequestHead(Array(text.utf8)) }

  @Test func givenABrowsersRequestWhenReadThenItsLineAndItsHostAreKnown() throws {
    let head = try #require(self.head("GET /plan/?x=1 HTTP/1.1\r\nHost: localhost:8000\r\nAccept: */*\r"))
    #expect(head.method == "GET")
    #expect(head.target == "/plan/?x=1")
    #expect(head.host == "localhost:8000")
    #expect(head.keepsAlive)
  }

  @Test(arguments: ["Connection: close", "Content-Length: 5", "Transfer-Encoding: chunked"])
  func givenARequestThatEndsTheConnectionWhenReadThenItIsNotKept(field: String) throws {
    #expect(try #require(head("GET / HTTP/1.1\r\nHost: localhost\r\n\(field)\r")).keepsAlive == false)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/3", "GET / HTTP/1.1 x", "GET  / HTTP/1.1", "GET / HTTP/1.1\r\nno colon\r",
    "\u{0}\u{1}\u{2}", "ก ข ค",
  ])
  func givenNoRequestWhenReadThenNothingComesOfIt(text: String) {
    #expect(head(text) == nil)
  }

  @Test(arguments: [
    ("localhost", true), ("LOCALHOST:8000", true), ("127.0.0.1:1", true), ("[::1]:8000", true),
    ("localhost.evil.example", false), ("evil.example", false), ("127.0.0.1.evil.example", false),
    ("", false),
    ("192.168.1.5:8000", false), ("[::2]", false),
  ])
  func givenAHostWhenAskedThenOnlyThisMachinesNamesAreMeant(host: String, isMeant: Bool) throws {
    #expect(try #require(head("GET / HTTP/1.1\r\nHost: \(host)\r")).isForThisMachine == isMeant)
  }

  @Test func givenNoHostWhenAskedThenThisMachineIsNotMeant() throws {
    #expect(try #require(head("GET / HTTP/1.1\r")).isForThisMachine == false)
  }
}
