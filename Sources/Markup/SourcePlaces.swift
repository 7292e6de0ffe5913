import Diagnostics
import ThaiText

/// The lines of a text by number, for finding the source of a construct.
struct SourceLines {
  private let source: SourceText
  private let starts: [Int]
  private let end: Int
  /// The line of the file on which the text begins.
  let firstLine: Int

  init(_ source: SourceText, _ body: Range<Int>) {
    var (starts, firstLine) = ([body.lowerBound], 1)
    source.bytes[..<body.upperBound].withUnsafeBufferPointer { bytes in
      var steps = LineSteps()
      var index = 0
      while let next = steps.next(after: index, in: bytes) {
        if next <= body.lowerBound { firstLine += 1 } else { starts.append(next) }
        index = next
      }
    }
    self.source = source
    self.starts = starts
    self.firstLine = firstLine
    end = body.upperBound
  }

  /// The bytes of a line counted from 1 within the text, without its line end.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return end..<end }
    let start = starts[line - 1]
    var stop = line < starts.count ? starts[line] : end
    while stop > start, source.bytes[stop - 1] == 0x0A || source.bytes[stop - 1] == 0x0D { stop -= 1 }
    return start..<stop
  }

  /// The bytes from the first to the last of some lines.
  func range(ofLines first: Int, _ last: Int) -> Range<Int> {
    let start = range(ofLine: first).lowerBound
    return start..<max(start, range(ofLine: max(first, last)).upperBound)
  }
}

/// Finds where inside a block's source a construct stands, moving forward so that repeats are told apart.
struct BlockCursor {
  private let source: SourceText
  private let whole: Range<Int>
  private var range: Range<Int>
  /// How many bytes may still be searched in vain, so that a hostile block costs no quadratic time.
  private var patience: Int

  init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    self.range = range
    whole = range
    patience = 8 * range.count + 4096
  }

  /// A cursor at the beginning of the same block.
  var rewound: BlockCursor { BlockCursor(source, whole) }

  /// Where the cursor stands.
  var position: Range<Int> { range.lowerBound..<range.lowerBound }

  /// The place of some bytes from the cursor, or from a later start; the cursor moves past them.
  mutating func find(
    _ wanted: some Collection<UInt8>, from start: Int = 0, where isRight: (Range<Int>) -> Bool = { _ in true }
  ) -> Range<Int>? {
    let from = range.contains(start) ? start : range.lowerBound
    if let found = search(wanted, from..<range.upperBound, isRight) { return found }
    return from > range.lowerBound ? search(wanted, range, isRight) : nil
  }

  private mutating func search(
    _ wanted: some Collection<UInt8>, _ space: Range<Int>, _ isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    let length = wanted.count
    guard let first = wanted.first, space.count >= length, patience > 0 else { return nil }
    let found = source.bytes.withUnsafeBufferPointer { bytes -> Range<Int>? in
      for index in space.lowerBound...(space.upperBound - length) where bytes[index] == first {
        let candidate = index..<(index + length)
        if bytes[candidate].elementsEqual(wanted), isRight(candidate) { return candidate }
      }
      return nil
    }
    patience -= (found?.lowerBound ?? space.upperBound) - space.lowerBound
    if let found { range = found.upperBound..<range.upperBound }
    return found
  }
}
