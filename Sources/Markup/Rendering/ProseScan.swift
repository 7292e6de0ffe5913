import CScan
import ThaiText

/// Finds the runs of prose in a text, one after the other; they begin and end beyond ASCII.
struct ProseScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  /// From the next `](` to the end of its paragraph; empty at the end where there is none.
  private var address: Range<Int>

  /// Begins at an index.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    index = start
    address = Self.address(in: bytes, from: start)
  }

  /// The next run.
  mutating func next() -> Range<Int>? {
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    guard index < bytes.count, let base = bytes.baseAddress else { return nil }
    let start = index
    while address.upperBound <= start { address = Self.address(in: bytes, from: address.upperBound) }
    if address.lowerBound < start {
      index = scan_ascii(base, start, bytes.count)
      return start..<index
    }
    index = scan_sign(base, start, bytes.count)
    var end = index
    while bytes[end - 1] < 0x80 { end -= 1 }
    return start..<end
  }

  /// Where one byte stands first before another; the end where it does not.
  static func first(
    _ one: UInt8, _ other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var from = start
    while let index = ByteScan.first(one, in: bytes, from: from) {
      if index + 1 < bytes.count, bytes[index + 1] == other { return index }
      from = index + 1
    }
    return bytes.count
  }

  /// Where the address of a link may stand.
  private static func address(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
    let link = first(0x5D, 0x28, in: bytes, from: start)
    return link..<first(0x0A, 0x0A, in: bytes, from: link)
  }
}
