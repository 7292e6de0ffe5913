/// Groups of digits that follow each other with only separators between them.
struct DigitChain {
  /// What stands between two groups, from the closest tie to the loosest.
  enum Separator {
    case none, hyphen, blank
    /// Punctuation without a blank, as in a date, an amount or a path.
    case point
    case comma
    /// A line break, a tab or whatever else parts the cells of a table.
    case cell
  }

  private struct Group {
    let first: Int
    var count: Int
    let start: Int
    var end: Int
    let separator: Separator
  }

  /// What was read since the last digit.
  private struct Run {
    var tokens = 0
    var blanks = 0
    var hyphens = 0
    var points = 0
    var commas = 0
    var breaks = 0

    var separator: Separator {
      if breaks > 0 { return .cell }
      if points + commas > 0 {
        if blanks + hyphens > 0 { return .cell }
        return commas > 0 ? .comma : .point
      }
      if hyphens > 0 { return .hyphen }
      if blanks > 3 { return .cell }
      return blanks > 0 ? .blank : .none
    }
  }

  /// More than the padding between two cells of a table takes.
  private static let longestRun = 32
  private static let officialForm = [1, 4, 5, 2, 1]

  private var digits: [UInt8] = []
  private var groups: [Group] = []
  private var run = Run()

  var isEmpty: Bool { groups.isEmpty }

  /// Adds a digit to the last group, or to a new one after a separator.
  mutating func add(_ digit: UInt8, at start: Int, end: Int) {
    let separator = run.separator
    if groups.isEmpty || separator != .none {
      groups.append(Group(first: digits.count, count: 0, start: start, end: end, separator: separator))
    }
    digits.append(digit)
    groups[groups.count - 1].count += 1
    groups[groups.count - 1].end = end
    run = Run()
  }

  /// Adds a token that is no digit; true if it ends the chain.
  mutating func isEnded(by token: IdentityToken) -> Bool {
    run.tokens += 1
    switch token {
    case .blank: run.blanks += 1
    case .hyphen: run.hyphens += 1
    case .point: run.points += 1
    case .comma: run.commas += 1
    case .cell: run.breaks += 1
    case .invisible: break
    case .digit, .other: return true
    }
    return run.tokens > Self.longestRun
  }

  /// Adds the numbers of persons in the chain, which is empty afterwards.
  mutating func finish(in text: UnsafeBufferPointer<UInt8>, into matches: inout [NationalID.Match]) {
    if digits.count >= 13 {
      for first in groups.indices {
        if groups[first].count > 13 {
          addJoined(groups[first], to: &matches)
        } else if let window = window(from: first), let match = match(window, in: text) {
          matches.append(match)
        }
      }
    }
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    run = Run()
  }

  /// The groups from one on that make up 13 digits together.
  private func window(from first: Int) -> Range<Int>? {
    var count = 0
    for index in first..<groups.count {
      count += groups[index].count
      if count == 13 { return first..<(index + 1) }
      if count > 13 { return nil }
    }
    return nil
  }

  private func match(_ window: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> NationalID.Match? {
    let first = groups[window.lowerBound].first
    let digits = digits[first..<(first + 13)]
    guard Self.isPersonal(digits) else { return nil }
    let lengths = groups[window].map(\.count)
    let inner = groups[window].dropFirst().map(\.separator)
    let isPlain = lengths == [13] || lengths == Self.officialForm && inner.allSatisfy { $0 == .hyphen }
    let start = groups[window.lowerBound].start
    guard isPlain || isSaid(window, lengths, inner, in: text) else { return nil }
    return NationalID.Match(
      offset: start, length: groups[window.upperBound - 1].end - start,
      lastDigits: Self.lastDigits(of: digits), isPlain: isPlain)
  }

  /// Whether groups are one number by their form or by the words before them.
  private func isSaid(
    _ window: Range<Int>, _ lengths: [Int], _ inner: [Separator], in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = groups[window.lowerBound].start
    if isOneNumber(window, lengths, inner) {
      return lengths == Self.officialForm || !IdentityWords.nameTelephone(in: text, before: start)
    }
    return window.lowerBound == 0 && IdentityWords.nameIdentity(in: text, before: start)
  }

  /// Whether groups are meant as one number, and are not neighbours by chance as in a row of amounts.
  private func isOneNumber(_ window: Range<Int>, _ lengths: [Int], _ inner: [Separator]) -> Bool {
    if lengths == Self.officialForm { return !isRowOfTable(window, inner) }
    let before = groups[window.lowerBound].separator
    let after = window.upperBound < groups.count ? groups[window.upperBound].separator : .none
    if inner.allSatisfy({ $0 == .hyphen }) {
      return before != .hyphen && after != .hyphen && !Groupings.areTwoNumbers(lengths)
    }
    let isAlone = (before == .none || before == .cell) && (after == .none || after == .cell)
    return isAlone && inner.allSatisfy { $0 == .hyphen || $0 == .blank } && Groupings.areOneNumber(lengths)
  }

  /// Whether groups in the official form are the cells of a row: a number, a year, an amount and so on.
  private func isRowOfTable(_ window: Range<Int>, _ inner: [Separator]) -> Bool {
    guard inner.contains(.cell) || inner.contains(.comma) else { return false }
    // Amounts have no zero in front.
    if groups[window].contains(where: { $0.count > 1 && digits[$0.first] == 0 }) { return false }
    let year = digits[groups[window.lowerBound + 1].first...].prefix(4).reduce(0) { $0 * 10 + Int($1) }
    return 2540...2599 ~= year || 2012...2040 ~= year
  }

  /// Numbers that stand behind each other without anything between them.
  private func addJoined(_ group: Group, to matches: inout [NationalID.Match]) {
    // Their places are known only if every digit takes as many bytes.
    guard group.count.isMultiple(of: 13), group.count <= 13 * 16,
      (group.end - group.start).isMultiple(of: group.count)
    else { return }
    let numbers = stride(from: 0, to: group.count, by: 13).map { digits[(group.first + $0)...].prefix(13) }
    guard numbers.allSatisfy(Self.isPersonal) else { return }
    let length = (group.end - group.start) / numbers.count
    for (index, number) in numbers.enumerated() {
      matches.append(
        NationalID.Match(
          offset: group.start + index * length, length: length, lastDigits: Self.lastDigits(of: number),
          isPlain: true))
    }
  }

  private static func isPersonal(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.first.map { 1...8 ~= $0 } == true && NationalID.isValid(digits)
  }

  private static func lastDigits(of digits: ArraySlice<UInt8>) -> String {
    digits.suffix(4).map { String($0) }.joined()
  }
}

/// How people group the 13 digits of one number, and how groups of two numbers look.
private enum Groupings {
  /// Groups that stand for one number although only blanks part them.
  private static let known: Set = [
    Array(repeating: 1, count: 13), [6, 7], [7, 6], [3, 3, 3, 4], [4, 4, 5], [4, 5, 4], [5, 4, 4],
  ]
  /// Pairs that stand for one number if a hyphen joins them.
  private static let pairs: Set = [[1, 12], [5, 8], [6, 7], [7, 6], [12, 1]]

  /// Whether groups with blanks between them are one number.
  static func areOneNumber(_ lengths: [Int]) -> Bool {
    known.contains(lengths) || keepOfficialBreaks(lengths)
  }

  /// Whether groups with hyphens between them are two numbers, such as a date and what follows it.
  static func areTwoNumbers(_ lengths: [Int]) -> Bool {
    lengths.count == 2 && !pairs.contains(lengths) || lengths.starts(with: [4, 2, 2])
      || lengths.starts(with: [2, 2, 4])
  }

  /// Whether every break is one of those of the official form 1-2345-67890-12-3, and no group is a number of its own.
  private static func keepOfficialBreaks(_ lengths: [Int]) -> Bool {
    var position = 0
    return lengths[0] <= 5
      && lengths.allSatisfy { length in
        position += length
        return [1, 5, 10, 12, 13].contains(position)
      }
  }
}
