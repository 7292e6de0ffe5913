/// Steps from line to line through a text, whose lines end at LF, CRLF or CR.
///
/// Each kind of line end is looked up once for the stretch that is free of it, so that a walk through a text is linear.
package struct LineSteps {
  private var feed = -1
  private var carriageReturn = -1

  /// A walk that has not begun.
  package init() {}

  /// Where the line after an index begins; nothing where no line end follows.
  ///
  /// The index must not lie before that of the call before.
  package mutating func next(after index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if feed < index { feed = ByteScan.first(0x0A, in: bytes, from: index) ?? bytes.count }
    if carriageReturn < index {
      carriageReturn = ByteScan.first(0x0D, in: bytes, from: index) ?? bytes.count
    }
    let end = min(feed, carriageReturn)
    guard end < bytes.count else { return nil }
    let isPair = carriageReturn == end && feed == end + 1 && feed < bytes.count
    return isPair ? end + 2 : end + 1
  }
}
