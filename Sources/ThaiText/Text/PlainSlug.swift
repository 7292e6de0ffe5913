/// Makes the ids of headings in plain Thai and ASCII, as most are, without asking Unicode's tables.
enum PlainSlug {
  private enum Kind { case letter, capital, mark, other }

  /// The bytes of the id; nothing where the text holds other signs or marks out of order.
  static func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var gap = true
    var rank: UInt8 = 0
    var index = 0
    while index < text.count {
      let isThai = text[index] >= 0x80
      guard let kind = isThai ? thai(text, index) : ascii(text[index]) else { return nil }
      let next = index + (isThai ? 3 : 1)
      let ownRank = isThai ? markRank(text[index + 1], text[index + 2]) : 0
      if ownRank > 0, ownRank < rank { return nil }
      rank = ownRank
      let isKept = kind == .letter || kind == .capital || (kind == .mark && !gap)
      if isKept {
        if gap, !result.isEmpty { result.append(0x2D) }
        if kind == .capital { result.append(text[index] | 0x20) } else { result += text[index..<next] }
      }
      gap = !isKept
      index = next
    }
    return result
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: .letter
    case 0x41...0x5A: .capital
    default: .other
    }
  }

  /// What stands at an index, where a Thai sign stands there: U+0E01 to U+0E3A and U+0E3F to U+0E5B.
  private static func thai(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Kind? {
    guard index + 2 < text.count, text[index] == 0xE0 else { return nil }
    switch (text[index + 1], text[index + 2]) {
    case (0xB8, 0xB1), (0xB8, 0xB4...0xBA), (0xB9, 0x87...0x8E): return .mark
    case (0xB8, 0x81...0xB3), (0xB9, 0x80...0x86), (0xB9, 0x90...0x99): return .letter
    case (0xB8, 0xBF), (0xB9, 0x8F), (0xB9, 0x9A...0x9B): return .other
    default: return nil
    }
  }

  /// The place of a Thai mark in the order of form C; 0 where it may stand anywhere.
  private static func markRank(_ second: UInt8, _ third: UInt8) -> UInt8 {
    switch (second, third) {
    case (0xB8, 0xBA): 9
    case (0xB8, 0xB8...0xB9): 103
    case (0xB9, 0x88...0x8B): 107
    default: 0
    }
  }
}
