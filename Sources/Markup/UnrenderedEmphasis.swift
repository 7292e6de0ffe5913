/// Finds stars that were meant as emphasis but stay stars: a quote or bracket and a letter or digit stand on their two
/// sides, or blanks between them and their words.
struct UnrenderedEmphasis {
  /// A run of stars in the words of a block.
  struct Run {
    /// How many stars.
    let count: Int
    /// Whether what surrounds it keeps it from emphasising.
    let isUnrendered: Bool
    /// Whether a digit stands at it, as in sums.
    let isBesideDigit: Bool
    /// The run with a character on either side.
    let context: [UInt8]
    /// Where in the context the stars begin.
    let lead: Int
    /// The line of the text on which its words begin.
    let line: Int
  }

  /// The runs that may still be closed, by how many stars they have: one, two, more.
  private var open: [Run?] = [nil, nil, nil]
  /// The runs that stay stars though they were meant as emphasis.
  private(set) var unrendered: [Run] = []

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
    let isUnrendered =
      (before == .punctuation && after.isWord) || (before.isWord && after == .punctuation)
      || (stars.count > 1 && (before == .blank) == (after == .blank) && (before == .blank))
      || (stars.count > 1 && before == .blank && after.isWord && open[slot(stars)] != nil)
    let run = Run(
      count: stars.count, isUnrendered: isUnrendered, isBesideDigit: before == .digit || after == .digit,
      context: Array(text[left.startIndex..<right.endIndex]), lead: left.count, line: line)
    let slot = slot(stars)
    let mayClose = before != .blank || stars.count > 1
    if mayClose, let opening = open[slot] {
      // `5*(3)*2` is a sum.
      let isSum = stars.count == 1 && opening.isBesideDigit && run.isBesideDigit
      if !isSum { unrendered += [opening, run].filter(\.isUnrendered) }
      open[slot] = nil
    } else {
      open[slot] = after == .blank && stars.count == 1 ? nil : run
    }
  }

  private func slot(_ stars: Range<Int>) -> Int { min(stars.count, open.count) - 1 }
}

/// What stands beside a run of stars, as far as emphasis depends on it.
enum Neighbour {
  case blank, punctuation, letter, digit, other

  /// Whether it is part of a word or number.
  var isWord: Bool { self == .letter || self == .digit }

  /// The neighbour that begins with some bytes; an empty slice is the end of a line.
  init(first bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let byte = bytes.first else {
      self = .blank
      return
    }
    self.init(byte, bytes.dropFirst().first ?? 0)
  }

  /// The character that ends some bytes, and what it is.
  static func last(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.startIndex
    return bytes[start...]
  }

  /// The character that begins some bytes.
  static func first(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let end = bytes.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    return bytes[..<end]
  }

  private init(_ first: UInt8, _ second: UInt8) {
    switch first {
    case 0x00...0x20: self = .blank
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: self = .punctuation
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: self = .letter
    case 0xE0 where second == 0xB8 || second == 0xB9: self = .letter
    case 0xE2 where second == 0x80 || second == 0x81: self = .punctuation
    default: self = .other
    }
  }
}
