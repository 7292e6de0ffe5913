import Testing

@testable import Markup

@Suite struct SafeURLTests {
  @Test(arguments: [
    "javascript:x", "JaVaScript:x", "data:text/html,x", "//host/x", "\\\\host", "/\\host", " vbscript:x",
    "file:///x",
    "\u{1}javascript:x", "java\tscript:x", "java script:x", "a\nb", "\u{7F}", ":", "ftp://x",
    "\u{200B}javascript:x",
  ])
  func whatCouldRunIsRefused(address: String) {
    #expect(SafeURL(content: address) == nil)
  }

  @Test(arguments: [
    ("https://x.go.th/a?b=c&d#e", "https://x.go.th/a?b=c&d#e"), ("MAILTO:a@b", "MAILTO:a@b"),
    ("tel:+66", "tel:+66"),
    ("แผน.pdf", "%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"), ("a b\"<>", "a%20b%22%3C%3E"), ("./a:b", "./a:b"),
    ("?a:b", "?a:b"), ("#a:b", "#a:b"), ("", ""), (" https://x ", "https://x"), ("%2e%2e", "%2e%2e"),
  ])
  func whatIsHarmlessIsEncoded(address: String, encoded: String) {
    #expect(SafeURL(content: address)?.text == encoded)
  }

  @Test func pathsOfOurOwnAreEncodedPartByPart() {
    #expect(SafeURL(path: "a b/100%/ก.md").text == "a%20b/100%25/%E0%B8%81.md")
    #expect(SafeURL(path: "", fragment: "ก a").text == "#ก%20a")
  }
}
