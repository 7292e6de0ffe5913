/// How a line of plain Markdown begins, and where its words do.
enum PlainLine: Equatable {
  case heading(level: Int, words: Int)
  case bullet(words: Int)
  case number(Int, words: Int)
  case text

  /// What begins at an index; nothing where that takes the whole of CommonMark to tell.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch bytes[index] {
    case 0x23: self.init(heading: bytes, at: index)
    case 0x2D:
      guard Self.isText(bytes, afterBlankAt: index + 1) else { return nil }
      self = .bullet(words: index + 2)
    case 0x30...0x39: self.init(number: bytes, at: index)
    default:
      guard Self.isText(bytes, at: index) else { return nil }
      self = .text
    }
  }

  private init?(heading bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var index = start
    while index < bytes.count, bytes[index] == 0x23 { index += 1 }
    guard index - start <= 6, index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] > 0x20 else {
      return nil
    }
    self = .heading(level: index - start, words: index + 1)
  }

  private init?(number bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    let end = Self.endOfDigits(bytes, from: start)
    guard Self.isMarker(bytes, at: end) else {
      self = .text
      return
    }
    guard end - start <= 9, bytes[end] == 0x2E, Self.isText(bytes, afterBlankAt: end + 1) else { return nil }
    let number = bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    self = .number(number, words: end + 2)
  }

  private static func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, 0x30...0x39 ~= bytes[index] { index += 1 }
    return index
  }

  /// Whether what follows digits may make a list of them.
  private static func isMarker(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < bytes.count && (bytes[index] == 0x2E || bytes[index] == 0x29)
  }

  /// Whether a blank stands at an index, and behind it the words of an item.
  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, afterBlankAt index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0x20 && isText(bytes, at: index + 1)
  }

  /// Whether words begin at an index, and nothing that may be a block.
  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    // A colon may begin the second line of a table.
    case 0x00...0x20, 0x23, 0x2B, 0x2D, 0x3A, 0x3D, 0x3E, 0x7E: false
    // Two stars before a letter are no line and no list.
    case 0x2A: index + 2 < bytes.count && bytes[index + 1] == 0x2A && bytes[index + 2] > 0x2A
    case 0x60: index + 1 < bytes.count && bytes[index + 1] != 0x60
    case 0x30...0x39: !isMarker(bytes, at: endOfDigits(bytes, from: index))
    default: true
    }
  }
}
