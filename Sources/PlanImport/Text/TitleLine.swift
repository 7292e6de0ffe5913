/// Recognises the plan's own title and its agency's name where they stand alone on a line.
struct TitleLine: Sendable {
  static let title = "แผนปฏิบัติการป้องกันการทุจริต"
  /// Words that titles of plans have besides.
  private static let further = [
    "เพื่อยกระดับคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ", "ประจำปี", "ปีงบประมาณ", "พุทธศักราช", "พ.ศ.", "ระยะ", "ปี",
    "ของ", "หน้าที่",
    "หน้า", "ถึง",
  ]

  private let agencies: [String]

  init(_ lines: [PlanLine]) { agencies = FrontPage.agencies(in: lines) }

  /// The title, with the agency's name and years or without.
  func isTitle(_ words: String) -> Bool {
    mayBe(words) && Self.contains(words, Self.title)
      && !words.hasLetters(besides: [Self.title] + agencies + Self.further)
  }

  /// The agency's name alone.
  func isAgency(_ words: String) -> Bool {
    mayBe(words) && agencies.contains { Self.contains(words, $0) }
      && !words.hasLetters(besides: agencies + Self.further)
  }

  private func mayBe(_ words: String) -> Bool { words.utf8.count < 480 }

  /// A line without its digits and marks, as the heads of two pages are compared.
  static func key(_ words: String) -> [Unicode.Scalar] {
    words.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isMark }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (text.letters, part.letters)
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains {
      text[$0] == part.first && text[$0...].starts(with: part)
    }
  }
}
