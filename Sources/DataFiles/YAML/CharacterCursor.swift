/// Turns counts of characters, as libyaml gives them, into byte offsets; cheap for counts that grow.
struct CharacterCursor {
  private let start: Int
  private var character = 0
  private var offset: Int

  init(start: Int) {
    self.start = start
    offset = start
  }

  /// The byte offset of a character counted from the start.
  mutating func offset(of wanted: Int, in bytes: [UInt8]) -> Int {
    if wanted < character {
      character = 0
      offset = start
    }
    while character < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    return offset
  }
}
