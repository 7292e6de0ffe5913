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

  @Test func longTextsAreEscapedByteForByte() {
    let entities: [UInt8: String] = [
      0x26: "&amp;", 0x3C: "&lt;", 0x3E: "&gt;", 0x22: "&quot;", 0x27: "&#39;",
    ]
    var random = SeededNumbers(seed: 3)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ -> UInt8 in
        Bool.random(using: &random)
          ? .random(in: 0...255, using: &random) : .random(in: 0x20...0x3F, using: &random)
      }
      for quotesToo in [false, true] {
        var output: [UInt8] = [0x78]
        if quotesToo {
          HTMLEscape.appendAttribute(bytes, to: &output)
        } else {
          HTMLEscape.appendText(bytes, to: &output)
        }
        // No page may hold control characters.
        let shown = bytes.filter { $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }
        let expected = shown.flatMap { byte in
          byte == 0x27 && !quotesToo ? [byte] : entities[byte].map { Array($0.utf8) } ?? [byte]
        }
        #expect(output == [0x78] + expected)
      }
    }
  }
}
