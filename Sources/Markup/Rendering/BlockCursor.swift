import Diagnostics
import ThaiText

/// Finds where inside a block's source a construct stands, moving forward so that repeats are told apart.
struct BlockCursor {
  private let whole: Range<Int>
  private var range: Range<Int>
  /// How many bytes may still be searched in vain, so that a hostile block costs no quadratic time.
  private var patience: Int

  init(_ range: Range<Int>) {
    self.range = range
    whole = range
    patience = 8 * range.count + 4096
  }

  /// A cursor at the beginning of the same block.
  var rewound: BlockCursor { BlockCursor(whole) }

  /// Where the cursor stands.
  var position: Int { range.lowerBound }

  /// The place of some bytes from the cursor, or from a later start; the cursor moves past them.
  mutating func find(
    _ wanted: UnsafeBufferPointer<UInt8>, in source: SourceText, from start: Int = 0,
    where isRight: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Bool = { _, _ in true }
  ) -> Range<Int>? {
    source.bytes.withUnsafeBufferPointer { bytes in
      let from = range.contains(start) ? start : range.lowerBound
      if let found = search(wanted, bytes, from..<range.upperBound, isRight) { return found }
      return from > range.lowerBound ? search(wanted, bytes, range, isRight) : nil
    }
  }

  private mutating func search(
    _ wanted: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ space: Range<Int>,
    _ isRight: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Range<Int>? {
    guard let first = wanted.first, space.count >= wanted.count, patience > 0 else { return nil }
    let starts = UnsafeBufferPointer(rebasing: bytes[..<(space.upperBound - wanted.count + 1)])
    var from = space.lowerBound
    while let index = ByteScan.first(first, in: starts, from: from) {
      let candidate = index..<(index + wanted.count)
      if bytes[candidate].elementsEqual(wanted), isRight(candidate, bytes) {
        patience -= index - space.lowerBound
        range = candidate.upperBound..<range.upperBound
        return candidate
      }
      from = index + 1
    }
    patience -= space.count
    return nil
  }
}
