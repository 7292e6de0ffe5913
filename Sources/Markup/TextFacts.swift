import ThaiText

/// What is noted of a text while it is written.
struct TextFacts {
  var headings: [Heading] = []
  var links: [BodyLink] = []
  var definitions: [Definition] = []
  var tables: [TableFact] = []
  /// Whether the words that come are prose: those of paragraphs and list items.
  var isProse = true
  private var words: [UInt8] = []
  private var proseLength = 0

  /// Gets ready for the words of a text of some length.
  mutating func reserve(_ length: Int) { words.reserveCapacity(length) }

  /// Notes words, with single blanks between them.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (start, letters) = (0, 0)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte <= 0x20 {
        words.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        addGap()
        start = index + 1
      }
      guard byte & 0xC0 != 0x80 else { continue }
      let isThai = byte == 0xE0 && index + 2 < bytes.count
      if !(isThai && Self.isThaiMark(bytes[index + 1], bytes[index + 2])) { letters += 1 }
    }
    words.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    if isProse { proseLength += letters }
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
      tables: tables, plainText: String(decoding: all, as: UTF8.self),
      proseLength: proseLength)
  }

  /// Whether three bytes from 0xE0 are a Thai vowel or tone mark above or below a letter, which is part of it.
  private static func isThaiMark(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0xB8 && (third == 0xB1 || 0xB4...0xBA ~= third)) || (second == 0xB9 && 0x87...0x8E ~= third)
  }
}

/// Hands out ids for headings: Thai whole, never empty, never twice.
struct HeadingIDs {
  private var used: [String: Int] = [:]

  /// The id of a heading.
  mutating func id(for text: String) -> String {
    let base = Slug.of(text)
    guard var number = used[base] else {
      used[base] = 0
      return base
    }
    var candidate: String
    repeat {
      number += 1
      candidate = "\(base)-\(number)"
    } while used[candidate] != nil
    used[base] = number
    used[candidate] = 0
    return candidate
  }
}
