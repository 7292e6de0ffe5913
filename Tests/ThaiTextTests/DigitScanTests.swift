import Testing

@testable import ThaiText

@Suite struct DigitScanTests {
  private static let pieces: [[UInt8]] =
    [
      "1", "2", "9", "0", "30123", "3012304567082", "๓", "๐๑๒", "３", "０１", "-", "–", "－", " ", "\u{A0}",
      "\u{2009}",
      "\u{200B}", "\u{AD}", "\u{FEFF}", "%20", "%33", "%", "\n", ",", "ก", "น้ำ", "ฐาน", "ผู้", "ํ", "๛", "é",
      "ṙ", "🙂",
      "3-0123-04567-08-2", "3 0123 04567 08 2", "๓-๐๑๒๓-๐๔๕๖๗-๐๘-๒",
    ].map { Array($0.utf8) } + [
      [0xE0], [0xB9], [0xE0, 0xB9], [0x95], [0xEF, 0xBC], [0xEF], [0xBC, 0x91], [0xFF],
    ]

  /// The numbers of a text by the definition: token by token, without a quick look ahead.
  private static func slowly(_ bytes: [UInt8]) -> [NationalID.Match] {
    var matches: [NationalID.Match] = []
    var (index, start, separators) = (0, -1, 0)
    while index < bytes.count {
      let (token, length) = IdentityToken.read(bytes.span, at: index)
      if case .digit = token {
        if start < 0 { start = index }
        separators = 0
      } else if start >= 0 {
        separators += token == .other ? 4 : token == .invisible ? 0 : 1
        if separators > 3 {
          matches += DigitChain(of: bytes.span, in: start..<(index + length)).matches
          (start, separators) = (-1, 0)
        }
      }
      index += length
    }
    return start < 0 ? matches : matches + DigitChain(of: bytes.span, in: start..<bytes.count).matches
  }

  @Test func aQuickLookFindsWhatReadingEveryTokenFinds() {
    var random = RepeatableRandom(seed: 29)
    var found = 0
    for round in 0..<4000 {
      let filling = Array(String(repeating: "ก ", count: round % 60).utf8)
      let bytes = (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in
        Int.random(in: 0..<12, using: &random) == 0
          ? filling : Self.pieces.randomElement(using: &random) ?? []
      }
      let expected = Self.slowly(bytes)
      #expect(NationalID.findPersonal(in: bytes) == expected, "\(bytes)")
      found += expected.count
    }
    #expect(found > 1000)
  }

  @Test(arguments: ["3012304567082", "๓๐๑๒๓๐๔๕๖๗๐๘๒", "３０１２３０４５６７０８２"])
  func aNumberIsFoundWhereverItBeginsAndEnds(number: String) {
    for head in 0..<140 {
      for tail in [0, 1, 63, 64, 65] {
        let text = String(repeating: "x", count: head) + number + String(repeating: "y", count: tail)
        #expect(NationalID.findPersonal(in: Array(text.utf8)).map(\.offset) == [head])
      }
    }
  }

  @Test func anEscapeAcrossTwoBlocksKeepsItsDigitsToItself() {
    for head in 0..<140 {
      let text = String(repeating: "x", count: head) + "%33012304567082"
      #expect(NationalID.findPersonal(in: Array(text.utf8)).isEmpty)
    }
  }

  @Test func manyShortChainsAreReadOnce() {
    let text = Array(String(repeating: "12 34-56 ก", count: 100_000).utf8)
    #expect(ContinuousClock().measure { _ = NationalID.findPersonal(in: text) } < .seconds(10))
  }
}
