import Foundation
import Testing

@testable import ThaiText

@Suite struct SpellingTests {
  @Test(arguments: [
    ("จ\u{E4D}\u{E32}นวน", "จำนวน"), ("ต\u{E48}\u{E4D}\u{E32}", "ต่ำ"), ("ต\u{E4D}\u{E48}\u{E32}", "ต่ำ"),
    ("น\u{E33}\u{E49}", "น้ำ"), ("น\u{E4D}\u{E32}\u{E49}", "น\u{E33}\u{E49}"), ("น\u{E4D}\u{200B}\u{E32}", "นำ"),
    ("ท\u{E48}\u{E35}", "ที่"), ("ส\u{E4C}\u{E34}", "สิ์"), ("อย\u{E48}\u{E39}", "อยู่"), ("เเผน", "แผน"),
    ("กอง\u{200B}คลัง", "กองคลัง"), ("\u{FEFF}ก\u{AD}ข", "กข"), ("re\u{301}sume\u{301}", "résumé"),
    ("\u{202E}abc\u{202C}", "abc"), ("ก\u{180E}\u{2060}\u{2064}ข", "กข"), ("e\u{200D}\u{301}", "é"),
    ("ก\u{2028}ข", "ก ข"), ("ก\u{E4D}", "ก\u{E4D}"), ("a\u{FE0F}b", "ab"), ("1\u{FE0F}x", "1x"),
  ])
  func whatLooksTheSameIsSpelledTheSame(text: String, spelling: String) {
    let once = Spelling.normalised(text)
    #expect(
      Array(Spelling.normalised(once).unicodeScalars) == Array(Spelling.normalised(spelling).unicodeScalars))
    #expect(Spelling.isNormalised(Spelling.normalised(once)))
  }

  @Test(arguments: [
    "", "การจัดซื้อจัดจ้าง น้ำ เก็บ ฎีกา ๒๕๖๖ ศักดิ์สิทธิ์", "👨‍👩‍👧", "❤️ 1️⃣", "🏴\u{E0067}\u{E0062}\u{E007F}", "a\u{A0}b",
    "“ก” – ข…",
    "ปี ฯลฯ ฿", "日本語", "\u{7}\u{0}",
  ])
  func whatIsWellSpelledStays(text: String) {
    #expect(Array(Spelling.normalised(text).utf8) == Array(text.utf8))
    #expect(Spelling.isNormalised(text))
  }

  @Test func aNameHasOneBlankBetweenItsWords() {
    #expect(Spelling.name(" งบประมาณ\r\n\u{A0}(บาท)\u{3000}") == "งบประมาณ (บาท)")
    #expect(Spelling.name("\u{200B}\u{A0}") == "")
  }

  @Test func placesPointIntoTheFileAsItIsWritten() throws {
    let file = Array("ก\u{200B}ขจ\u{E4D}\u{E32}นวน\nABC".utf8)
    let text = try #require(Respelling(file))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "กขจำนวน\nABC")
    for word in ["ข", "นวน", "\nABC", "C"] {
      let start = try #require(text.bytes.firstIndex(of: Array(word.utf8)))
      #expect(text.written(at: start) == file.firstIndex(of: Array(word.utf8)))
    }
    #expect(text.written(at: 0) == 0)
    #expect(text.written(at: text.bytes.count) == file.count)
    #expect(Respelling(Array("ก".utf8)) == nil)
  }

  @Test func anyMixOfSignsIsSettledAfterOneStep() {
    let signs: [Unicode.Scalar] = [
      "ก", "น", "า", "ำ", "เ", "แ", "\u{E4D}", "\u{E48}", "\u{E49}", "\u{E34}", "\u{E38}", "\u{E3A}",
      "\u{E4C}",
      "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{301}", "e", "\n", "😀", "\u{2028}", "\u{1100}",
      "\u{1161}",
    ]
    var random = RepeatableRandom(seed: 17)
    for _ in 0..<20_000 {
      let text = String(
        String.UnicodeScalarView((0..<8).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] }))
      let once = Spelling.normalised(text)
      #expect(Spelling.isNormalised(once), "\(text.unicodeScalars.map(\.value))")
      #expect(NFC.isNormalised(once))
      guard let map = Respelling(Array(text.utf8)) else { continue }
      #expect(String(decoding: map.bytes, as: UTF8.self).utf8.elementsEqual(once.utf8))
      let offsets = (0...map.bytes.count).map(map.written)
      #expect(offsets == offsets.sorted() && offsets.allSatisfy { $0 <= text.utf8.count })
    }
  }

  @Test func aLongTextFullOfSlipsTakesNoTimeToSpeakOf() {
    let text = String(repeating: "จ\u{E4D}\u{E32}นวน\u{200B} ", count: 8_000)
    let start = ContinuousClock.now
    #expect(Spelling.normalised(text).utf8.count < text.utf8.count)
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test(arguments: [
    ("\u{A0}\u{A0}phone: 1", "  phone: 1"), ("type:\u{A0}อบต.", "type: อบต."),
    ("-\u{A0}file:\u{2003}a", "- file: a"),
    ("##\u{A0}หัวข้อ", "## หัวข้อ"), ("1.\u{202F}ก", "1. ก"), ("---\u{A0}", "---"), ("\u{A0}\u{3000}\nก", "\nก"),
    ("|\u{A0}-\u{A0}|", "| - |"), ("\u{A0}---", " ---"), ("ก \u{A0}\r\nข", "ก\r\nข"),
    ("\u{A0}-\u{A0}ก", " - ก"),
  ])
  func wideBlanksThatMakeTheStructureOfALineArePlain(text: String, spelling: String) throws {
    let read = try #require(Respelling(Array(text.utf8)))
    #expect(String(decoding: read.bytes, as: UTF8.self) == spelling)
    #expect(read.written(at: read.bytes.count) == text.utf8.count)
  }

  @Test(arguments: [
    "ก\u{A0}ข", "\u{A0}ข้อความ", "10\u{A0}ล้าน", "ก:\u{A0}ข", "a,\u{A0}b",
    "http:\u{200A}x".replacing("\u{200A}", with: ""),
  ])
  func wideBlanksInsideSentencesStay(text: String) {
    #expect(Respelling(Array(text.utf8)) == nil)
  }
}
