import Markup
import Testing

@Suite struct SafeURLTests {
  @Test(arguments: [
    "javascript:x", "JaVaScript:x", "data:text/html,x", "//host/x", "\\\\host", " vbscript:x", "file:///x",
  ])
  func whatCouldRunIsRefused(address: String) {
    #expect(SafeURL(content: address) == nil)
  }
}
