import ThaiText

/// Counts the beginnings of pictures in a block that may stay unmatched: each makes every later link slower.
struct PictureScan {
  /// How many there are since the last blank line.
  private(set) var unmatched = 0
  private var isOpen = false
  private var previous: UInt8 = 0

  /// Takes the words of a line; plain words and `]` after `![` surely match it.
  mutating func take(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    if words.isEmpty { self = PictureScan() }
    guard isOpen || previous == 0x21 || ByteScan.first(0x5B, in: UnsafeBufferPointer(rebasing: words)) != nil
    else {
      previous = words.last ?? previous
      return
    }
    for byte in words {
      switch byte {
      case 0x5B where previous == 0x21:
        unmatched += isOpen ? 1 : 0
        isOpen = true
      case 0x5D: isOpen = false
      case 0x5B, 0x5C, 0x60, 0x3C:
        unmatched += isOpen ? 1 : 0
        isOpen = false
      default: break
      }
      previous = byte
    }
  }
}
