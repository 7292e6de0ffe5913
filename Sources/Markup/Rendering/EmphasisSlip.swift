/// Finds stars between punctuation and a Thai letter, which CommonMark leaves as they are.
enum EmphasisSlip {
  /// The first such run of stars.
  static func find(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x2A else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, bytes[end] == 0x2A { end += 1 }
      let isEscaped = index > range.lowerBound && bytes[index - 1] == 0x5C
      let before = index > range.lowerBound ? kind(endingAt: index, bytes) : .blank
      let after = end < range.upperBound ? kind(startingAt: end, bytes) : .blank
      let isSlip = (before == .punctuation && after == .thai) || (before == .thai && after == .punctuation)
      if isSlip, !isEscaped { return index..<end }
      index = end
    }
    return nil
  }

  private enum Kind {
    case blank, punctuation, thai, other
  }

  private static func kind(startingAt index: Int, _ bytes: [UInt8]) -> Kind {
    let byte = bytes[index]
    if byte == 0xE0, index + 1 < bytes.count, bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9 {
      return .thai
    }
    if byte == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x80 { return .punctuation }
    return kind(ofASCII: byte)
  }

  private static func kind(endingAt end: Int, _ bytes: [UInt8]) -> Kind {
    guard end >= 3 else { return kind(ofASCII: bytes[end - 1]) }
    if bytes[end - 3] == 0xE0, bytes[end - 2] == 0xB8 || bytes[end - 2] == 0xB9 { return .thai }
    if bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 { return .punctuation }
    return kind(ofASCII: bytes[end - 1])
  }

  private static func kind(ofASCII byte: UInt8) -> Kind {
    switch byte {
    case 0x00...0x20: .blank
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: .punctuation
    default: .other
    }
  }
}
