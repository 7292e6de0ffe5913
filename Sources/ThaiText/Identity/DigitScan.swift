import CScan

/// Looks through a text for the next place that may begin a number, 64 bytes at a time.
enum DigitScan {
  private static let block = 64

  /// Where a digit of any kind stands first at or after an index, or the percent sign of an escape, whose digits are none.
  static func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let words = wordyBlocks(bytes, at: index)
        if words > 0 {
          index += words * block
        } else {
          // The first bytes of a digit may be the last ones of the block before.
          for place in max(start, index - 2)..<min(index + block, bytes.count)
          where isBeginning(bytes, at: place) {
            return place
          }
          index += block
        }
      }
      return nil
    }
  }

  /// How many blocks hold no ASCII digit, no percent sign, and nothing that may be the last two bytes of a wide digit.
  private static func wordyBlocks(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index > 0, index + block <= bytes.count, let base = bytes.baseAddress else { return 0 }
    return scan_wordy_blocks(base, index, bytes.count)
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
