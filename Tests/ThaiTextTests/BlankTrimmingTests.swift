import Testing
import ThaiText

@Suite struct BlankTrimmingTests {
  private static let blanks: [Unicode.Scalar] = [
    "\t", "\n", "\r", " ", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2003}", "\u{3000}",
  ]
  private static let others: [Unicode.Scalar] = [
    "a", "ก", "ภ", "฿", "๋", "ั", "é", "\u{200C}", "🙂",
  ]

  @Test func onlyBlanksAtTheEndsAreTakenAway() {
    var random = RepeatableRandom(seed: 3)
    for _ in 0..<4000 {
      let scalars = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
        (Self.blanks + Self.others).randomElement(using: &random)
      }
      let kept = scalars.drop { Self.blanks.contains($0) }.reversed().drop { Self.blanks.contains($0) }
        .reversed()
      let text = String(String.UnicodeScalarView(scalars))
      #expect(Array(text.trimmedBlanks.unicodeScalars) == Array(kept), "\(scalars)")
    }
  }
}
