import Testing

@testable import Site

@Suite struct LinkTargetTests {
  @Test(
    arguments: [
      ("../b/index.html", "news/b/index.html", nil), ("", "news/a/index.html", nil),
      ("#x", "news/a/index.html", "x"),
      ("../../../x.css", "x.css", nil), ("./p.png#%E0%B8%81", "news/a/p.png", "ก"),
      ("%2E%2E/b", "news/b", nil),
      ("b:/c", nil, nil), ("/b:c", "news/a/b:c", nil), ("?a:b", "news/a/?a:b", nil),
    ] as [(String, String?, String?)])
  func aLinkLeadsWhereABrowserOfFilesWouldGo(link: String, path: String?, fragment: String?) {
    let target = LinkTarget(link, on: "news/a/index.html")
    #expect(target?.path == path)
    #expect(target?.fragment == fragment)
  }
}
