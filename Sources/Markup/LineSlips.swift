import ThaiText

/// Slips in the lines of a paragraph: what looks like a list, heading or table in Word and is none in Markdown.
struct LineSlips {
  /// What a line begins with.
  private enum Sign: Equatable {
    case bullet(length: Int)
    case hyphen
    case dash
    case number
    case none
  }

  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private(set) var found: [(rule: MarkdownRule, range: Range<Int>)] = []

  /// Looks at lines, each without the signs and blanks before its words.
  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    self.bytes = bytes
    self.lines = lines
    findHeadings()
    findLists()
    findTables()
  }

  private mutating func findHeadings() {
    for line in lines {
      let signs = bytes[line].prefix { $0 == 0x23 }
      guard (2...6).contains(signs.count), signs.count < line.count, bytes[signs.endIndex] > 0x20 else {
        continue
      }
      found.append((.headingWithoutBlank, line.lowerBound..<signs.endIndex))
    }
  }

  private mutating func findLists() {
    let signs = lines.map { sign(of: $0) }
    if let first = signs.firstIndex(where: { if case .bullet = $0 { true } else { false } }),
      case .bullet(let length) = signs[first]
    {
      found.append((.wordBullet, lines[first].lowerBound..<(lines[first].lowerBound + length)))
    }
    for sign in [Sign.hyphen, .dash, .number] {
      let same = signs.indices.filter { signs[$0] == sign }
      guard same.count > 1, let joined = same.first(where: { $0 > 0 && !breaksHard(lines[$0 - 1]) }) else {
        continue
      }
      let start = lines[joined].lowerBound
      let word = bytes[lines[joined]].prefix { $0 > 0x20 }
      found.append(
        (sign == .hyphen ? .hyphenWithoutBlank : .joinedLines, start..<min(word.endIndex, start + 12)))
    }
  }

  private mutating func findTables() {
    let tabs = lines.filter { line in
      let words = bytes[line].drop { $0 > 0x20 }.drop { $0 == 0x20 }
      let first = bytes[line].firstIndex(of: 0x09)
      guard let first else { return false }
      if sign(of: line) == .none { return true }
      return words.startIndex != first || bytes[(first + 1)..<line.upperBound].contains(0x09)
    }
    if tabs.count > 1, let line = tabs.first { found.append((.tabTable, line)) }
    let pipes = lines.filter { bytes[$0].first == 0x7C && bytes[$0].dropFirst().contains(0x7C) }
    if pipes.count > 1, let line = pipes.first { found.append((.tableWithoutRule, line)) }
  }

  /// Whether a line ends with what makes the next one a line of its own.
  private func breaksHard(_ line: Range<Int>) -> Bool {
    let end = line.upperBound
    if end > line.lowerBound, bytes[end - 1] == 0x5C { return true }
    return bytes[end...].prefix { $0 == 0x20 }.count > 1
  }

  private func sign(of line: Range<Int>) -> Sign {
    let words = bytes[line]
    let scalars = Array(String(decoding: words.prefix(16), as: UTF8.self).unicodeScalars.prefix(6))
    guard let first = scalars.first else { return .none }
    let next: Unicode.Scalar? = scalars.count > 1 ? scalars[1] : nil
    switch first.value {
    case 0x2022, 0xB7, 0x25AA, 0x25AB, 0x25E6, 0x25CB, 0x25CF, 0x25A0, 0x25A1, 0x2023, 0x2043, 0x2756, 0x27A2,
      0x2713,
      0x2714, 0xF000...0xF0FF:
      return .bullet(length: first.utf8.count)
    case 0x2D: return next.map { isLetter($0) } ?? false ? .hyphen : .none
    case 0x2013, 0x2014: return next != nil && next != first ? .dash : .none
    case _ where next == "\t" && Self.symbolLetters.contains(first):
      return .bullet(length: first.utf8.count)
    case 0x0E01...0x0E2E where next == ".":
      return scalars.count > 2 && Spelling.isBlank(scalars[2]) ? .number : .none
    case 0x28: return numberEnds(words.dropFirst(), isBracketed: true) ? .number : .none
    default: return numberEnds(words, isBracketed: false) ? .number : .none
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  /// Letters that stand for bullets in the fonts of symbols.
  private static let symbolLetters: Set<Unicode.Scalar> = ["o", "v", "ü", "§", "Ø", "à", "ï", "ð", "q"]

  /// Whether words begin with a number such as `๑.`, `1)`, `1.2` or, behind a bracket, `1)`.
  private func numberEnds(_ words: ArraySlice<UInt8>, isBracketed: Bool) -> Bool {
    let head = ThaiDigits.folded(String(decoding: words.prefix(24), as: UTF8.self)).utf8
    var index = head.startIndex
    var (digits, dots) = (0, 0)
    while index < head.endIndex, 0x30...0x39 ~= head[index] || (head[index] == 0x2E && digits > 0) {
      if head[index] == 0x2E { dots += 1 } else { digits += 1 }
      head.formIndex(after: &index)
    }
    guard digits > 0, digits <= 2 * (dots + 1), index < head.endIndex else { return false }
    if head[index] == 0x29 { return true }
    if isBracketed || dots == 0 { return false }
    let endsWithDot = head[head.index(before: index)] == 0x2E
    return endsWithDot ? !(0x30...0x39 ~= head[index]) : head[index] == 0x20 || head[index] == 0x09
  }
}
