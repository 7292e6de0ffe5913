/// What is noted of a text while it is written.
struct TextFacts {
  var headings: [Heading] = []
  var links: [BodyLink] = []
  var definitions: [Definition] = []
  var tables: [TableFact] = []
  private(set) var words: [UInt8] = []
  private(set) var proseLength = 0

  /// Notes words; those of prose count.
  mutating func add(_ bytes: some Sequence<UInt8>, isProse: Bool = true) {
    for byte in bytes {
      words.append(byte)
      if byte & 0xC0 != 0x80, isProse { proseLength += 1 }
      if isProse, isThaiMark { proseLength -= 1 }
    }
  }

  /// Separates what comes from what was.
  mutating func addGap() {
    if let last = words.last, last != 0x20 { words.append(0x20) }
  }

  /// Whether the last three bytes are a Thai vowel or tone mark that stands above or below its letter.
  private var isThaiMark: Bool {
    guard words.count >= 3, words[words.count - 3] == 0xE0 else { return false }
    let second = words[words.count - 2]
    let third = words[words.count - 1]
    return (second == 0xB8 && (third == 0xB1 || 0xB4...0xBA ~= third))
      || (second == 0xB9 && 0x87...0x8E ~= third)
  }

  /// The finished text.
  func rendered(html: [UInt8]) -> RenderedMarkdown {
    var words = words
    if words.last == 0x20 { words.removeLast() }
    return RenderedMarkdown(
      html: HTMLFragment(finished: html), headings: headings, links: links, definitions: definitions,
      tables: tables, plainText: String(decoding: words, as: UTF8.self), proseLength: proseLength)
  }
}
