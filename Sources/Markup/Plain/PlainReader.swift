/// Reads texts in plain Markdown, as most news items are, into pieces that libcmark would make of them as well.
///
/// Plain are headings with `#`, paragraphs, lists with `-` or `1.` whose items are single lines without blank lines
/// between them, bold words, code and links. Whatever else stands in a text, it is left to libcmark as a whole.
struct PlainReader {
  /// The block that is open.
  private enum Block { case none, paragraph, bullets, numbers }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the reader stands.
  var index: Int
  /// What has been read.
  var pieces: [PlainPiece]
  private var block = Block.none
  private var isAfterBlankLine = false

  /// Begins at an index of a source; the pieces are added to those given.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int, into pieces: [PlainPiece]) {
    self.bytes = bytes
    self.index = index
    self.pieces = pieces
  }

  /// Reads to the end; false where the text is not plain.
  mutating func read() -> Bool {
    while index < bytes.count {
      if bytes[index] == 0x0A {
        if block == .paragraph { close() }
        isAfterBlankLine = true
        index += 1
      } else {
        guard let line = PlainLine(in: bytes, at: index), read(line) else { return false }
        isAfterBlankLine = false
      }
    }
    close()
    return true
  }

  private mutating func read(_ line: PlainLine) -> Bool {
    switch line {
    case .heading(let level, let words):
      guard !isInList || isAfterBlankLine else { return false }
      close()
      pieces.append(.heading(level: level))
      guard readWords(from: words), !endsWithHash(words) else { return false }
      pieces.append(.headingEnd(level: level))
      return true
    case .bullet(let words): return readItem(of: .bullets, opening: .bullets, words)
    case .number(let first, let words):
      return block != .paragraph && readItem(of: .numbers, opening: .numbers(first: first), words)
    case .text: return readLine()
    }
  }

  private var isInList: Bool { block == .bullets || block == .numbers }

  /// Whether the line that was read ends with the sign of a heading, which may be none of its words.
  private func endsWithHash(_ start: Int) -> Bool {
    var end = index
    while end > start, bytes[end - 1] == 0x0A { end -= 1 }
    return bytes[end - 1] == 0x23
  }

  /// Reads an item; lists with blank lines between their items and lists that touch others are not plain.
  private mutating func readItem(of list: Block, opening: PlainPiece, _ words: Int) -> Bool {
    if isInList {
      guard (block == list) != isAfterBlankLine else { return false }
    }
    if block != list {
      close()
      pieces.append(opening)
      block = list
    }
    pieces.append(.item)
    guard readWords(from: words) else { return false }
    pieces.append(.itemEnd)
    return true
  }

  private mutating func readLine() -> Bool {
    if block == .paragraph {
      pieces.append(.lineBreak)
    } else {
      guard !isInList || isAfterBlankLine else { return false }
      close()
      pieces.append(.paragraph)
      block = .paragraph
    }
    return readWords(from: index)
  }

  private mutating func close() {
    switch block {
    case .none: break
    case .paragraph: pieces.append(.paragraphEnd)
    case .bullets: pieces.append(.bulletsEnd)
    case .numbers: pieces.append(.numbersEnd)
    }
    block = .none
  }
}
