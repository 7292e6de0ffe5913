import Diagnostics

/// Turns offsets into lines and columns, counting on from the one before where it stands on the same line.
struct PlaceCounter {
  private let source: SourceText
  private var line = 0..<0
  private var offset = 0
  private var number = 1
  private var column = 1

  init(_ source: SourceText) { self.source = source }

  /// The line and column of an offset, both from 1.
  mutating func place(at wanted: Int) -> (line: Int, column: Int) {
    if line.contains(wanted) {
      let moved = source.bytes[min(offset, wanted)..<max(offset, wanted)].count { $0 & 0xC0 != 0x80 }
      column += wanted >= offset ? moved : -moved
    } else {
      let place = source.place(at: wanted)
      (number, column) = (place.line, place.column)
      line = self.lineRange(around: wanted)
    }
    offset = wanted
    return (number, column)
  }

  private func lineRange(around offset: Int) -> Range<Int> {
    source.bytes.withUnsafeBufferPointer { bytes in
      var start = min(offset, bytes.count)
      var end = start
      while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      return start..<end
    }
  }
}
