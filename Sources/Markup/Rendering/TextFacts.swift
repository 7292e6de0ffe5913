import ThaiText

/// What is noted of a text while it is written.
struct TextFacts {
  var headings: [Heading] = []
  var links: [BodyLink] = []
  var definitions: [Definition] = []
  var tables: [TableFact] = []
  /// Whether the words that come are prose: those of paragraphs and list items.
  var isProse = true
  private let gathersWords: Bool
  private var words: [UInt8] = []
  private var proseLength = 0

  init(gathersWords: Bool = true) { self.gathersWords = gathersWords }

  /// Notes words, with single blanks between them.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard gathersWords else { return }
    var start = 0
    for index in bytes.indices where bytes[index] <= 0x20 {
      words.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      addGap()
      start = index + 1
    }
    words.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    if isProse { proseLength += ProseLength.of(bytes) }
  }

  /// Notes the words of a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Separates what comes from what was.
  mutating func addGap() {
    if let last = words.last, last != 0x20 { words.append(0x20) }
  }

  /// The finished text.
  func rendered(html: [UInt8]) -> RenderedMarkdown {
    let all = words.last == 0x20 ? words.dropLast() : words[...]
    return RenderedMarkdown(
      html: HTMLFragment(finished: html), headings: headings, links: links, definitions: definitions,
      tables: tables, plainText: NFC.normalised(String(decoding: all, as: UTF8.self)),
      proseLength: proseLength)
  }
}
