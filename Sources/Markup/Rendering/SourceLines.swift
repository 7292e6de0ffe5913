import Diagnostics

/// The lines of a text by number, for finding the source of a construct.
struct SourceLines {
  private let starts: [Int]
  private let source: SourceText
  private let end: Int
  /// The line of the file on which the text begins.
  let firstLine: Int

  init(_ source: SourceText, _ body: Range<Int>) {
    self.source = source
    end = body.upperBound
    var starts = [body.lowerBound]
    starts.reserveCapacity(64)
    var firstLine = 1
    source.bytes.withUnsafeBufferPointer { bytes in
      LineEnds.forEach(in: bytes, 0..<body.lowerBound) { _ in firstLine += 1 }
      LineEnds.forEach(in: UnsafeBufferPointer(rebasing: bytes[..<body.upperBound]), body) {
        starts.append($0)
      }
    }
    self.starts = starts
    self.firstLine = firstLine
  }

  /// How many lines there are; what follows the last line end is one, even where nothing does.
  var count: Int { starts.count }

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
