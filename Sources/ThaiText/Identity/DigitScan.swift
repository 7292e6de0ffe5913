/// Looks through a text for the next place that may begin a number, 64 bytes at a time.
enum DigitScan {
  private static let block = 64

  /// Where a digit of any kind stands first at or after an index, or the percent sign of an escape, whose digits are none.
  static func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let isWhole = index > 0 && index + block <= bytes.count
        if !isWhole || mayHoldBeginning(bytes, at: index) {
          // The first bytes of a digit may be the last ones of the block before.
          for place in max(start, index - 2)..<min(index + block, bytes.count)
          where isBeginning(bytes, at: place) {
            return place
          }
        }
        index += block
      }
      return nil
    }
  }

  /// Whether a block holds an ASCII digit, a percent sign, or what may be the second and third byte of a wide digit.
  ///
  /// Distances are held against one limit without branching, which the compiler turns into vector instructions.
  private static func mayHoldBeginning(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var found: UInt8 = 0
    for place in index..<(index &+ block) {
      let (before, here) = (bytes[place &- 1], bytes[place])
      let distance = min(here &- 0x30, max(before &- 0xB9, here &- 0x90))
      found |= (distance < 10 ? 1 : 0) | (here == 0x25 ? 1 : 0)
    }
    return found != 0
  }

  private static func isBeginning(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x30...0x39, 0x25: true
    case 0xE0: isFollowed(by: 0xB9, bytes, at: index)
    case 0xEF: isFollowed(by: 0xBC, bytes, at: index)
    default: false
    }
  }

  private static func isFollowed(by second: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool
  {
    index + 2 < bytes.count && bytes[index + 1] == second && 0x90...0x99 ~= bytes[index + 2]
  }
}
