import Diagnostics

/// Finds where inside a block's source a construct stands, moving forward so that repeats are told apart.
struct BlockCursor {
  private let source: SourceText
  private var range: Range<Int>

  init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// The place of some bytes at or after the cursor, which moves past them; the block's start where they do not occur.
  mutating func find(_ wanted: some Collection<UInt8>) -> (offset: Int, length: Int) {
    guard let first = wanted.first, range.count >= wanted.count else { return (range.lowerBound, 0) }
    var index = range.lowerBound
    let last = range.upperBound - wanted.count
    while index <= last {
      if source.bytes[index] == first, source.bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        range = (index + wanted.count)..<range.upperBound
        return (index, wanted.count)
      }
      index += 1
    }
    return (range.lowerBound, 0)
  }
}
