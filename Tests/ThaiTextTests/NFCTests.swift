import Foundation
import Testing
import ThaiText

@Suite struct NFCTests {
  @Test func aDecomposedTextIsComposed() {
    #expect(Array(NFC.normalised("Cafe\u{301}").unicodeScalars) == Array("Caf\u{E9}".unicodeScalars))
    #expect(!NFC.isNormalised("Cafe\u{301}"))
  }

  @Test func saraAmStaysOneCodePoint() {
    #expect(Array(NFC.normalised("น้ำ").utf8) == Array("น้ำ".utf8))
  }

  @Test func aToneMarkTypedBeforeItsVowelMovesBehindIt() {
    #expect(Array(NFC.normalised("ก\u{E48}\u{E38}").unicodeScalars) == ["ก", "\u{E38}", "\u{E48}"])
    #expect(!NFC.isNormalised("ก\u{E48}\u{E38}"))
  }

  @Test func anythingThatIsNoTextToComposeStaysAsItIs() {
    for text in [
      "", "a\u{0}b", "ก\u{0}ข", "\u{FFFF}é", "\u{10FFFF}", "\u{E000}ก",
      String(repeating: "ก", count: 100_000),
    ] {
      #expect(NFC.normalised(text).utf8.elementsEqual(text.utf8))
      #expect(NFC.isNormalised(text))
    }
  }

  @Test func everyLetterBesideThaiMarksIsNormalisedAsFoundationDoes() {
    // Three Tibetan vowels beyond U+0F00 come out in another order from utf8proc than from Foundation.
    let scalars = [0..<0xF00, 0x1E00..<0x3400].joined().compactMap(Unicode.Scalar.init)
    let different = scalars.filter { scalar in
      ["a\(scalar)", "\u{E48}\(scalar)\u{E38}", "\u{E3A}\(scalar)\u{E48}\(scalar)\u{301}"].contains { text in
        !NFC.normalised(text).utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
      }
    }
    #expect(different.isEmpty)
  }

  @Test func randomTextsAreNormalisedAsFoundationDoes() {
    var random = RepeatableRandom(seed: 5)
    let pool =
      (0x0E01...0x0E5B).compactMap(Unicode.Scalar.init)
      + Array("ae\u{301}\u{323}é가\u{1100}\u{1161} 1“–\u{2000}\u{2FF}".unicodeScalars)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...8, using: &random)
      let scalars = (0..<count).compactMap { _ in pool.randomElement(using: &random) }
      let text = String(String.UnicodeScalarView(scalars))
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(Array(NFC.normalised(text).utf8) == Array(expected.utf8), "\(scalars)")
      #expect(NFC.isNormalised(text) == text.utf8.elementsEqual(expected.utf8), "\(scalars)")
    }
  }
}
