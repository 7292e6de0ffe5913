import Testing

@testable import Markup

@Suite struct HTMLEscapeTests {
  @Test func aThaiVowelAfterAQuoteHidesNothing() {
    var text: [UInt8] = []
    HTMLEscape.appendText("\"\u{E31}<\u{E48}>&'".utf8, to: &text)
    #expect(String(decoding: text, as: UTF8.self) == "&quot;\u{E31}&lt;\u{E48}&gt;&amp;'")
  }

  @Test func attributesEscapeApostrophesToo() {
    var text: [UInt8] = []
    HTMLEscape.appendAttribute("a'b\"".utf8, to: &text)
    #expect(String(decoding: text, as: UTF8.self) == "a&#39;b&quot;")
  }

  @Test func sequencesWithoutContiguousBytesAreEscapedAlike() {
    var text: [UInt8] = []
    HTMLEscape.appendText("a<b".utf8.lazy.map { $0 }, to: &text)
    #expect(String(decoding: text, as: UTF8.self) == "a&lt;b")
  }

  @Test func aFragmentFromTextIsEscaped() {
    #expect(HTMLFragment(text: "<b>").bytes == Array("&lt;b&gt;".utf8))
  }
}
