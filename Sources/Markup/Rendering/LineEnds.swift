import ThaiText

/// Finds where lines end: after LF, CRLF or a CR alone.
enum LineEnds {
  /// Calls back with the offset after every line end inside a range, in order.
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ take: (Int) -> Void
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    var index = range.lowerBound
    guard ByteScan.first(0x0D, in: text, from: index) == nil else {
      return forEachMixed(in: bytes, range, take)
    }
    while let feed = ByteScan.first(0x0A, in: text, from: index) {
      index = feed + 1
      take(index)
    }
  }

  private static func forEachMixed(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ take: (Int) -> Void
  ) {
    for index in range {
      let isHalfOfPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isHalfOfPair) { take(index + 1) }
    }
  }
}
