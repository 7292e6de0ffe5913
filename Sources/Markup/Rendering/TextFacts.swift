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
    let start = words.count
    words.append(contentsOf: bytes)
    guard isProse else { return }
    words.withUnsafeBufferPointer { words in
      var characters = 0
      for index in start..<words.count where words[index] & 0xC0 != 0x80 {
        characters += Self.isThaiMark(words, at: index) ? 0 : 1
      }
      proseLength += characters
    }
  }

  /// Separates what comes from what was.
  mutating func addGap() {
    if let last = words.last, last != 0x20 { words.append(0x20) }
  }

  /// Whether a Thai vowel or tone mark that stands above or below its letter begins at an index.
  private static func isThaiMark(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard words[index] == 0xE0, index + 2 < words.count else { return false }
    let (second, third) = (words[index + 1], words[index + 2])
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
