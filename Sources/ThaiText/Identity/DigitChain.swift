/// Groups of digits that follow each other with only hyphens or blanks between them.
struct DigitChain {
  private struct Group {
    var digits: Range<Int>
    let start: Int
    var end: Int
    let followsHyphen: Bool
  }

  private var digits: [UInt8] = []
  private var groups: [Group] = []
  private var blanks = 0
  private var hyphens = 0

  var isEmpty: Bool { groups.isEmpty }

  /// Adds a digit to the last group, or to a new one after a separator.
  mutating func add(_ digit: UInt8, at start: Int, end: Int) {
    if groups.isEmpty || blanks + hyphens > 0 {
      let none = digits.count..<digits.count
      groups.append(Group(digits: none, start: start, end: end, followsHyphen: hyphens > 0))
    }
    digits.append(digit)
    let last = groups.count - 1
    groups[last].digits = groups[last].digits.lowerBound..<digits.count
    groups[last].end = end
    (blanks, hyphens) = (0, 0)
  }

  /// Adds what is no digit; true where the chain ends with it.
  mutating func isEnded(by token: IdentityToken) -> Bool {
    switch token {
    case .blank: blanks += 1
    case .hyphen: hyphens += 1
    case .invisible: break
    case .digit, .other: return true
    }
    return blanks + hyphens > 3
  }

  /// The numbers of persons in the chain, which is empty afterwards.
  mutating func finish() -> [NationalID.Match] {
    var matches: [NationalID.Match] = []
    var first = digits.count < 13 ? groups.count : 0
    while first < groups.count {
      if let window = window(from: first), let match = match(window) {
        matches.append(match)
        first = window.upperBound
      } else {
        first += 1
      }
    }
    clear()
    return matches
  }

  private mutating func clear() {
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    (blanks, hyphens) = (0, 0)
  }

  /// The groups from one on that make up 13 digits together.
  private func window(from first: Int) -> Range<Int>? {
    var count = 0
    for index in first..<groups.count {
      count += groups[index].digits.count
      if count == 13 { return first..<(index + 1) }
      if count > 13 { return nil }
    }
    return nil
  }

  private func match(_ window: Range<Int>) -> NationalID.Match? {
    let first = groups[window.lowerBound].digits.lowerBound
    let digits = Array(self.digits[first..<(first + 13)])
    guard (1...8).contains(digits[0]), NationalID.isValid(digits), isOneNumber(window) else { return nil }
    let start = groups[window.lowerBound].start
    return NationalID.Match(
      offset: start, length: groups[window.upperBound - 1].end - start,
      lastDigits: digits.suffix(4).map { String($0) }.joined())
  }

  /// Whether groups are meant as one number, and are not neighbours by chance as in a row of amounts.
  private func isOneNumber(_ window: Range<Int>) -> Bool {
    let lengths = groups[window].map(\.digits.count)
    if lengths == [13] || lengths == [1, 4, 5, 2, 1] { return true }
    if isHyphenated(window) { return true }
    return window == groups.indices && (Self.isUniform(lengths) || Self.keepsOfficialBreaks(lengths))
  }

  private func isHyphenated(_ window: Range<Int>) -> Bool {
    groups[window].dropFirst().allSatisfy(\.followsHyphen) && !groups[window.lowerBound].followsHyphen
      && (window.upperBound == groups.count || !groups[window.upperBound].followsHyphen)
  }

  private static func isUniform(_ lengths: [Int]) -> Bool {
    lengths.dropLast().allSatisfy { $0 == lengths[0] } && lengths.last ?? 0 <= lengths[0]
  }

  /// Whether every break is one of those of the official form 1-2345-67890-12-3.
  private static func keepsOfficialBreaks(_ lengths: [Int]) -> Bool {
    var position = 0
    return lengths.allSatisfy { length in
      position += length
      return [1, 5, 10, 12, 13].contains(position)
    }
  }
}
