/// Finds stars that were meant as emphasis but stay stars, because a quote or bracket and a Thai letter stand
/// on their two sides.
struct UnrenderedEmphasis {
  /// A run of stars in the words of a block.
  struct Run {
    /// How many stars.
    let count: Int
    /// Whether punctuation and a Thai letter surround it.
    let isSlip: Bool
    /// The run with a character on either side, and the line of the text on which its words begin.
    let context: [UInt8]
    /// Where in the context the stars begin.
    let lead: Int
    let line: Int
  }

  private var open: [Run?] = [nil, nil, nil]
  private(set) var slips: [Run] = []

  /// Takes the words of a block, piece by piece; what is not emphasis yet is in them.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>, line: Int, startsLine: Bool, endsLine: Bool) {
    var index = 0
    while index < text.count {
      guard text[index] == 0x2A else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index] == 0x2A { index += 1 }
      take(text, start..<index, line, startsLine: startsLine, endsLine: endsLine)
    }
  }

  private mutating func take(
    _ text: UnsafeBufferPointer<UInt8>, _ stars: Range<Int>, _ line: Int, startsLine: Bool, endsLine: Bool
  ) {
    let left = Neighbour.last(of: text[..<stars.lowerBound])
    let right = Neighbour.first(of: text[stars.upperBound...])
    let before: Neighbour = left.isEmpty && !startsLine ? .other : Neighbour(first: left)
    let after: Neighbour = right.isEmpty && !endsLine ? .other : Neighbour(first: right)
    let isSlip =
      (before == .punctuation && after == .thai) || (before == .thai && after == .punctuation)
    let run = Run(
      count: stars.count, isSlip: isSlip, context: Array(text[left.startIndex..<right.endIndex]),
      lead: left.count, line: line)
    let slot = min(stars.count, open.count) - 1
    if before != .blank, let opening = open[slot] {
      slips += [opening, run].filter(\.isSlip)
      open[slot] = nil
    } else {
      open[slot] = after == .blank ? nil : run
    }
  }
}
