/// Sentences of made-up plans as lists of words: a blank stands only before words that open a new thought, so that a
/// line may be broken between any two others and can be joined again.
struct GeneratedWords {
  private static let words = [
    "ประชาชน", "ความโปร่งใส", "คุณธรรม", "ท้องถิ่น", "ส่งเสริม", "ป้องกัน", "ทุจริต", "ตรวจสอบ", "บริหาร", "พัฒนา",
    "เครือข่าย", "อบรม", "ข้อมูล", "เปิดเผย", "พนักงาน", "สภา", "ซื่อสัตย์", "มาตรฐาน", "น้ำใจ", "กำกับ", "เรียนรู้", "ชุมชน",
  ]
  private static let openers = ["ด้วยเหตุนี้", "ซึ่ง", "โดย", "รวมถึง", "ทั้งยัง"]

  /// A sentence of some words.
  static func sentence(_ dice: inout Dice, words count: ClosedRange<Int> = 3...14) -> String {
    var parts: [String] = []
    for index in 0..<Int.random(in: count, using: &dice) {
      if index > 1, dice.chance(15), parts.last.map({ !$0.hasPrefix(" ") }) ?? false {
        parts.append(" " + dice.pick(openers))
      } else {
        parts.append(dice.pick(words))
      }
    }
    return parts.joined()
  }

  /// A text broken into lines of at most a width, between words that no blank parts.
  static func broken(_ text: String, width: Int, indent: String = "") -> String {
    var lines: [String] = []
    var line = ""
    var pieces = pieces(text)[...]
    while let piece = pieces.popFirst() {
      let mayBreak = !piece.hasPrefix(" ") && !line.isEmpty && !Self.isLoose(line) && Self.isThai(piece)
      if mayBreak, line.unicodeScalars.count + piece.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += piece
    }
    return (lines + [line]).joined(separator: "\n" + indent)
  }

  /// The known words of a text in order; anything else letter by letter.
  private static func pieces(_ text: String) -> [String] {
    var rest = text.unicodeScalars[...]
    var pieces: [String] = []
    while let first = rest.first {
      let word = words.first { rest.starts(with: $0.unicodeScalars) } ?? String(first)
      pieces.append(word)
      rest = rest.dropFirst(word.unicodeScalars.count)
    }
    return pieces
  }

  /// Whether a line does not end with a whole word.
  private static func isLoose(_ line: String) -> Bool { !words.contains { line.hasSuffix($0) } }
  private static func isThai(_ piece: String) -> Bool { words.contains(piece) }
}
