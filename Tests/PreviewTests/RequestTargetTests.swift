import Testing

@testable import Preview

@Suite struct RequestTargetTests {
  @Test(arguments: [
    ("/", "", true), ("/plan/", "plan", true), ("/plan", "plan", false), ("/a/b.css?v=1#x", "a/b.css", false),
    ("/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/", "ข่าว", true), ("//a///b/", "a/b", true),
    ("/a%20b", "a b", false),
  ])
  func givenAPathBelowTheRootWhenReadThenItIsDecoded(target: String, path: String, isFolder: Bool) throws {
    let read = try #require(RequestTarget(target))
    #expect(read.path == path)
    #expect(read.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "plan", "*", "http://localhost/", "/..", "/../x", "/a/../../x", "/%2e%2e/x", "/%2E./x", "/.%2e/x",
    "/a%2fb", "/a%5cb", "/a\\..\\b", "/a%00", "/%", "/%4", "/%zz", "/%ff", "/%C0%AE%C0%AE/", "/.git/config",
    "/.prongsai/memory", "/./x",
  ])
  func givenAWayOutOfTheSiteWhenReadThenThereIsNone(target: String) {
    #expect(RequestTarget(target) == nil)
  }

  @Test func givenRandomBytesWhenReadThenNoPartLeadsUpOrHides() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "/", ".", "..", "%2e", "%2f", "%5c", "%00", "a", "ก", "\\", "%", "?", "#", "%E0%B8%81", "//",
    ]
    for _ in 0..<20_000 {
      let target = "/" + (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let read = RequestTarget(target) else { continue }
      for part in read.parts {
        #expect(!part.hasPrefix(".") && !part.utf8.contains(0x2F) && !part.utf8.contains(0), "\(target)")
      }
    }
  }
}
