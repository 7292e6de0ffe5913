import DataFiles
import ThaiText

/// A place in a file of plain YAML, with the pieces that may stand there.
struct PlainLines {
  private let bytes: [UInt8]
  private var lineStart = 0
  private(set) var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a file holds nothing that ends a line or vanishes in YAML beside the line feed.
  static func hasPlainBytes(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var previous: UInt8 = 0
      for byte in bytes where byte &- 0x20 >= 0x5F {
        // A line end of Unicode (U+0085, U+2028, U+2029), a mark of byte order, or a control.
        let vanishes =
          byte < 0x20 ? byte != 0x0A : byte == 0x7F || byte == 0xEF || (previous == 0xC2 && byte < 0xA0)
        if vanishes || (previous == 0x80 && (byte == 0xA8 || byte == 0xA9)) { return false }
        previous = byte
      }
      return true
    }
  }

  /// How far the place is from the start of its line.
  var column: Int { index - lineStart }
  var isAtEnd: Bool { index >= bytes.count }
  var isAtLineEnd: Bool { isAtEnd || bytes[index] == 0x0A }
  var isAtHyphen: Bool { byte(index) == 0x2D && byte(index + 1) == 0x20 }
  var isAtBracket: Bool { byte(index) == 0x5B || byte(index) == 0x7B }

  /// Whether a key with its colon stands here.
  var isAtKey: Bool {
    let end = endOfKey
    return end > index && byte(end) == 0x3A && (byte(end + 1) == 0x20 || byte(end + 1) == 0x0A)
  }

  /// Goes to the next text after the end of this line, past blank lines and comments; false where there is none.
  mutating func skipToText() -> Bool {
    while !isAtEnd {
      if bytes[index] == 0x0A {
        index += 1
        lineStart = index
      }
      skipSpaces()
      if byte(index) == 0x23 { while !isAtLineEnd { index += 1 } }
      if !isAtLineEnd { return true }
    }
    return false
  }

  mutating func skipSpaces() {
    while byte(index) == 0x20 { index += 1 }
  }

  mutating func skipHyphen() {
    index += 1
    skipSpaces()
  }

  /// Takes a byte where it stands here.
  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte(index) == wanted else { return false }
    index += 1
    return true
  }

  /// Takes a key with its colon and the blanks after it.
  mutating func key() -> String? {
    guard isAtKey else { return nil }
    let end = endOfKey
    defer {
      index = end + 1
      skipSpaces()
    }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  /// Takes a text, quoted or not, with the blanks after it.
  mutating func text(inBrackets: Bool) -> DataNode? {
    let start = index
    let isQuoted = byte(start) == 0x22 || byte(start) == 0x27
    guard let end = isQuoted ? endOfQuoted : endOfPlain(inBrackets: inBrackets) else { return nil }
    let inside = isQuoted ? (start + 1)..<(end - 1) : start..<end
    index = end
    skipSpaces()
    let text = NFC.normalised(String(decoding: bytes[inside], as: UTF8.self))
    return DataNode(content: .scalar(text, isPlain: !isQuoted), offset: start, length: max(1, end - start))
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private var endOfKey: Int {
    var end = index
    while true {
      switch byte(end) {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F: end += 1
      case 0x2D where end > index: end += 1
      default: return end
      }
    }
  }

  /// Where a quoted text ends, its quotes included; nothing where it holds an escape or runs over the line.
  private var endOfQuoted: Int? {
    let quote = byte(index)
    var end = index + 1
    while byte(end) != quote {
      guard byte(end) >= 0x20, byte(end) != 0x5C else { return nil }
      end += 1
    }
    return byte(end + 1) == quote ? nil : end + 1
  }

  /// Where an unquoted text ends, without the blanks at its end; nothing where it may mean something else.
  private func endOfPlain(inBrackets: Bool) -> Int? {
    switch byte(index) {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: break
    default: return nil
    }
    var end = index
    var last = index
    while end < bytes.count, bytes[end] != 0x0A {
      switch bytes[end] {
      case 0x20: break
      case 0x3A where inBrackets || byte(end + 1) <= 0x20: return nil
      case 0x23 where byte(end - 1) == 0x20: return nil
      case 0x2C where inBrackets, 0x5D where inBrackets, 0x7D where inBrackets: return last
      case 0x5B where inBrackets, 0x7B where inBrackets: return nil
      default: last = end + 1
      }
      end += 1
    }
    return inBrackets ? nil : last
  }
}
