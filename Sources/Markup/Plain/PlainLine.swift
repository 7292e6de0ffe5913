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
      guard Self.begin(bytes, afterBlankAt: index + 1) else { return nil }
      self = .bullet(words: index + 2)
    case 0x30...0x39: self.init(number: bytes, at: index)
    case 0x2A:
      // Two stars before a letter are no line and no list.
      guard index + 2 < bytes.count, bytes[index + 1] == 0x2A, bytes[index + 2] > 0x2A else { return nil }
      self = .text
    case 0x60:
      guard index + 1 < bytes.count, bytes[index + 1] != 0x60 else { return nil }
      self = .text
    case 0x00...0x20, 0x2B, 0x3D, 0x3E, 0x7E: return nil
    default: self = .text
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
    var (index, number) = (start, 0)
    while index < bytes.count, 0x30...0x39 ~= bytes[index] {
      if index - start < 9 { number = number * 10 + Int(bytes[index] - 0x30) }
      index += 1
    }
    guard index < bytes.count, bytes[index] == 0x2E || bytes[index] == 0x29 else {
      self = .text
      return
    }
    guard index - start <= 9, bytes[index] == 0x2E, Self.begin(bytes, afterBlankAt: index + 1) else {
      return nil
    }
    self = .number(number, words: index + 2)
  }

  /// Whether a blank stands at an index, and behind it a text that is no list or heading itself.
  private static func begin(_ bytes: UnsafeBufferPointer<UInt8>, afterBlankAt index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0x20 && PlainLine(in: bytes, at: index + 1) == .text
  }
}
