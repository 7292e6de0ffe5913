/// Makes plain blanks of wide and no-break ones where the structure of a line depends on them.
///
/// They come with text from Word and web pages: before and behind the signs of lists, headings and quotations, behind
/// the colon of a key, in the rule below a table's header. At the end of a line they go. Those inside sentences stay.
enum LineBlanks {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// What has to change, in order.
  static func edits(in bytes: UnsafeBufferPointer<UInt8>) -> [TextEdit] {
    var edits: [TextEdit] = []
    var steps = LineSteps()
    var start = 0
    while start < bytes.count {
      let next = steps.next(after: start, in: bytes) ?? bytes.count
      var end = next
      while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
      if hasWideBlank(bytes, start..<end) { editLine(bytes, start..<end, &edits) }
      start = next
    }
    return edits
  }

  private static func hasWideBlank(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] >= 0xC2 && wideLength(bytes, $0, range.upperBound) > 0 }
  }

  private static func editLine(_ bytes: Bytes, _ line: Range<Int>, _ edits: inout [TextEdit]) {
    let end = endOfWords(bytes, line)
    let words = skipBlanks(bytes, line.lowerBound..<end)
    if isRule(bytes, words..<end) {
      replace(bytes, line.lowerBound..<end, &edits)
    } else if words < end {
      if beginsStructure(bytes, words..<end) { replace(bytes, line.lowerBound..<words, &edits) }
      var index = words
      while let after = afterMarker(bytes, index..<end) {
        index = skipBlanks(bytes, after..<end)
        replace(bytes, after..<index, &edits)
      }
      if let after = afterKey(bytes, index..<end) {
        replace(bytes, after..<skipBlanks(bytes, after..<end), &edits)
      }
    }
    if hasWideBlank(bytes, end..<line.upperBound) {
      edits.append(TextEdit(range: end..<line.upperBound, bytes: []))
    }
  }

  /// Puts a plain blank for every wide one.
  private static func replace(_ bytes: Bytes, _ range: Range<Int>, _ edits: inout [TextEdit]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = wideLength(bytes, index, range.upperBound)
      if length > 0 { edits.append(TextEdit(range: index..<(index + length), bytes: [0x20])) }
      index += max(1, length)
    }
  }

  private static func wideLength(_ bytes: Bytes, _ index: Int, _ end: Int) -> Int {
    Spelling.wideBlankLength(Slice(base: bytes, bounds: index..<min(end, index + 3)))
  }

  private static func blankLength(_ bytes: Bytes, _ index: Int, _ end: Int) -> Int {
    bytes[index] == 0x20 || bytes[index] == 0x09 ? 1 : wideLength(bytes, index, end)
  }

  private static func skipBlanks(_ bytes: Bytes, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = blankLength(bytes, index, range.upperBound)
      if length == 0 { break }
      index += length
    }
    return index
  }

  private static func endOfWords(_ bytes: Bytes, _ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound {
      let length = [1, 2, 3].first {
        end - $0 >= line.lowerBound && blankLength(bytes, end - $0, end) == $0
      }
      guard let length else { break }
      end -= length
    }
    return end
  }
}

/// What begins a line.
extension LineBlanks {
  private static func beginsStructure(_ bytes: Bytes, _ line: Range<Int>) -> Bool {
    switch bytes[line.lowerBound] {
    case 0x23, 0x3E, 0x7C: true
    default:
      bytes[line].elementsEqual("---".utf8) || afterMarker(bytes, line) != nil || afterKey(bytes, line) != nil
    }
  }

  /// Where the sign of a list, heading or quotation ends, if a blank or nothing follows it.
  private static func afterMarker(_ bytes: Bytes, _ line: Range<Int>) -> Int? {
    guard !line.isEmpty else { return nil }
    var index = line.lowerBound
    switch bytes[index] {
    case 0x2A, 0x2B, 0x2D, 0x3E: index += 1
    case 0x23: while index < line.upperBound, bytes[index] == 0x23 { index += 1 }
    case 0x30...0x39:
      while index < line.upperBound, 0x30...0x39 ~= bytes[index] { index += 1 }
      guard index < line.upperBound, bytes[index] == 0x2E || bytes[index] == 0x29 else { return nil }
      index += 1
    default: return nil
    }
    return endsOrBlank(bytes, index, line.upperBound) ? index : nil
  }

  /// Where the colon of a key ends, if a blank or nothing follows it.
  private static func afterKey(_ bytes: Bytes, _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound, isKeyByte(bytes[index]) { index += 1 }
    guard index > line.lowerBound, index < line.upperBound, bytes[index] == 0x3A else { return nil }
    return endsOrBlank(bytes, index + 1, line.upperBound) ? index + 1 : nil
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  private static func endsOrBlank(_ bytes: Bytes, _ index: Int, _ end: Int) -> Bool {
    index == end || blankLength(bytes, index, end) > 0
  }

  /// Whether a line is the rule below a table's header.
  private static func isRule(_ bytes: Bytes, _ line: Range<Int>) -> Bool {
    var (index, pipes, hyphens) = (line.lowerBound, 0, 0)
    while index < line.upperBound {
      switch bytes[index] {
      case 0x7C: pipes += 1
      case 0x2D: hyphens += 1
      case 0x3A: break
      default:
        let length = blankLength(bytes, index, line.upperBound)
        guard length > 0 else { return false }
        index += length - 1
      }
      index += 1
    }
    return pipes > 0 && hyphens > 0
  }
}
