/// Repairs of letters and their marks that Thai orthography alone decides.
///
/// Each changes a line and gives the columns at which it did.
enum MarkRepair {
  /// Letters of old fonts, which stand in Unicode's private area from U+F700 on, in the order of the area.
  private static let glyphs: [Unicode.Scalar] = [
    "ฐ", "\u{E34}", "\u{E35}", "\u{E36}", "\u{E37}", "\u{E48}", "\u{E49}", "\u{E4A}", "\u{E4B}", "\u{E4C}",
    "\u{E48}", "\u{E49}", "\u{E4A}", "\u{E4B}", "\u{E4C}", "ญ", "\u{E31}", "\u{E4D}", "\u{E47}", "\u{E48}",
    "\u{E49}", "\u{E4A}", "\u{E4B}", "\u{E4C}", "\u{E38}", "\u{E39}", "\u{E3A}",
  ]

  /// Writes the letters of old fonts as the standard has them.
  static func replaceGlyphs(_ letters: inout [PlacedScalar]) -> [Int] {
    var columns: [Int] = []
    for (index, letter) in letters.enumerated() where (0xF700...0xF71A).contains(letter.scalar.value) {
      letters[index].scalar = glyphs[Int(letter.scalar.value) - 0xF700]
      columns.append(letter.column)
    }
    return columns
  }

  /// Letters of the private area that no table knows, and the mark of lost letters; bullets of symbol fonts aside.
  static func unknownGlyphs(_ letters: [PlacedScalar]) -> [Int] {
    letters.filter { letter in
      switch letter.scalar.value {
      case 0xF020...0xF0FF: false
      case 0xE000...0xF8FF, 0xFFFD: true
      default: false
      }
    }.map(\.column)
  }

  /// Joins what a blank tore apart: before a vowel or mark, and after a leading vowel, no blank can be meant.
  ///
  /// Blanks that are taken out are added where columns are separated, so that columns stay below one another.
  static func joinTornLetters(_ letters: inout [PlacedScalar]) -> [Int] {
    var columns: [Int] = []
    var result: [PlacedScalar] = []
    var (index, debt) = (0, 0)
    while index < letters.count {
      guard letters[index].scalar == " " else {
        result.append(letters[index])
        index += 1
        continue
      }
      let run = letters[index...].prefix { $0.scalar == " " }
      let next = run.endIndex < letters.count ? letters[run.endIndex].scalar : nil
      if isTorn(result.last?.scalar, next) || (run.count == 1 && isTornBesideTall(result, next)) {
        columns.append(letters[index].column)
        debt += run.count
      } else {
        result += run
        if run.count > 1, let last = run.last {
          result += Array(repeating: last, count: debt)
          debt = 0
        }
      }
      index = run.endIndex
    }
    letters = result
    return columns
  }

  private static func isTorn(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bool {
    guard let left, let right, left.isThai else { return false }
    if left.isLeadingVowel { return right.isConsonant || (left == "เ" && right == "เ") }
    let isAfterNikhahit = left.value == 0x0E4D && right == "า"
    return right.isMark || right == "ะ" || right == "ำ" || isAfterNikhahit
  }

  /// Whether a blank is only the room that a font leaves where it moves a mark aside for ป ฝ ฟ, as in “ป้ องกัน”: no word
  /// ends with such a syllable, but for those in ี, as “ปี”.
  private static func isTornBesideTall(_ left: [PlacedScalar], _ right: Unicode.Scalar?) -> Bool {
    guard let right, right.isConsonant || right == "า" else { return false }
    let marks = left.reversed().prefix { $0.scalar.isMark }
    guard !marks.isEmpty, let base = left.dropLast(marks.count).last?.scalar else { return false }
    return ["ป", "ฝ", "ฟ"].contains(base)
      && marks.allSatisfy {
        $0.scalar.isTone || ["\u{E31}", "\u{E34}", "\u{E36}", "\u{E37}", "\u{E47}"].contains($0.scalar)
      }
  }

  /// Brings marks into the order of the standard: vowel before tone, ํ and า as ำ, none twice.
  static func orderMarks(_ letters: inout [PlacedScalar]) -> [Int] {
    var columns: [Int] = []
    var result: [PlacedScalar] = []
    for letter in letters {
      if take(letter, into: &result) { columns.append(letter.column) }
    }
    letters = result
    return columns
  }

  /// Adds a letter to a line in order; true if people would see or miss the change.
  private static func take(_ letter: PlacedScalar, into line: inout [PlacedScalar]) -> Bool {
    let last = line.last?.scalar
    switch letter.scalar.value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E:
      if last == letter.scalar { return true }
      return addMark(letter, to: &line)
    case 0x0E32, 0x0E33, 0x0E45:
      addSaraAa(letter, to: &line)
      return letter.scalar.value == 0x0E45 && line.last?.scalar != letter.scalar
    default:
      line.append(letter)
      return false
    }
  }

  private static func addMark(_ mark: PlacedScalar, to line: inout [PlacedScalar]) -> Bool {
    guard let last = line.last?.scalar else {
      line.append(mark)
      return false
    }
    if mark.scalar.value == 0x0E4D, last == "า" {
      line[line.count - 1].scalar = "ำ"
      return true
    }
    let isVowel = mark.scalar.value <= 0x0E3A
    if mark.scalar.isTone && last == "ำ" || isVowel && (last.isTone || last.value == 0x0E4C) {
      line.insert(mark, at: line.count - 1)
      // For Unicode both orders of a tone mark and a vowel below are the same text.
      return !(last.isTone && mark.scalar.value >= 0x0E38)
    }
    line.append(mark)
    return false
  }

  /// Adds า, ำ, or ๅ where า is meant; ํ before it, with or without a tone mark between, makes it ำ.
  private static func addSaraAa(_ letter: PlacedScalar, to line: inout [PlacedScalar]) {
    var letter = letter
    if letter.scalar.value == 0x0E45, line.last.map({ $0.scalar != "ฤ" && $0.scalar != "ฦ" }) ?? false {
      letter.scalar = "า"
    }
    if let nikhahit = line.indices.suffix(2).last(where: { line[$0].scalar.value == 0x0E4D }),
      line[(nikhahit + 1)...].allSatisfy(\.scalar.isTone)
    {
      line.remove(at: nikhahit)
      letter.scalar = "ำ"
    }
    line.append(letter)
  }

  /// Writes เเ as แ.
  static func foldDoubleE(_ letters: inout [PlacedScalar]) -> [Int] {
    var columns: [Int] = []
    var result: [PlacedScalar] = []
    for letter in letters {
      if letter.scalar == "เ", result.last?.scalar == "เ" {
        result[result.count - 1].scalar = "แ"
        columns.append(letter.column)
      } else {
        result.append(letter)
      }
    }
    letters = result
    return columns
  }
}
