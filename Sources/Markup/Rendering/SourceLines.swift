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
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = body.lowerBound
      while index < body.upperBound {
        let byte = bytes[index]
        index += 1
        let isLoneReturn = byte == 0x0D && !(index < body.upperBound && bytes[index] == 0x0A)
        if byte == 0x0A || isLoneReturn { starts.append(index) }
      }
    }
    self.starts = starts
    firstLine = Self.lineNumber(at: body.lowerBound, source)
  }

  private static func lineNumber(at offset: Int, _ source: SourceText) -> Int {
    source.bytes.withUnsafeBufferPointer { bytes in
      var number = 1
      for index in 0..<offset {
        let isLoneReturn = bytes[index] == 0x0D && bytes[min(index + 1, bytes.count - 1)] != 0x0A
        if bytes[index] == 0x0A || isLoneReturn { number += 1 }
      }
      return number
    }
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
