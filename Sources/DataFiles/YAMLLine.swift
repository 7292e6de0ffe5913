import ThaiText

/// One line of YAML as people write it, for telling which slip makes it no YAML.
struct YAMLLine {
  /// Where its first word stands.
  let start: Int
  /// How many blanks stand before it.
  let indent: Int
  /// The words, without blanks around them.
  let words: ArraySlice<UInt8>

  /// The lines that hold more than blanks and comments, up to and with the one that holds an offset.
  static func lines(of bytes: ArraySlice<UInt8>, upTo offset: Int) -> [YAMLLine] {
    var lines: [YAMLLine] = []
    var start = bytes.startIndex
    while start <= offset, start < bytes.endIndex {
      let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
      let words = line.drop { $0 == 0x20 || $0 == 0x09 }
      if let first = words.first, first != 0x23 {
        lines.append(
          YAMLLine(start: words.startIndex, indent: words.startIndex - line.startIndex, words: words))
      }
      start = line.endIndex + 1
    }
    return lines
  }

  /// The words behind the hyphens that begin it, and how far they are indented.
  private var entry: (words: ArraySlice<UInt8>, indent: Int) {
    var words = self.words
    while words.first == 0x2D, words.dropFirst().first == 0x20 {
      words = words.dropFirst().drop { $0 == 0x20 }
    }
    return (words, indent + words.startIndex - start)
  }

  /// Whether it begins a list's entry.
  var isEntry: Bool { words.first == 0x2D && (words.count == 1 || words.dropFirst().first == 0x20) }

  /// Where the colon stands behind a key at its beginning, and how far the key is indented.
  var key: (colon: Int, indent: Int)? {
    let (words, indent) = entry
    let key = words.prefix { Self.isKeyByte($0) }
    guard !key.isEmpty, key.endIndex < words.endIndex, words[key.endIndex] == 0x3A else { return nil }
    return (key.endIndex, indent)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// What follows the colon of its key, without blanks and comments.
  var value: ArraySlice<UInt8> {
    guard let key else { return [] }
    let rest = words[(key.colon + 1)...].drop { $0 == 0x20 }
    return rest.first == 0x23 ? [] : rest
  }

  /// What it says behind its key, or behind the hyphen of a list's entry.
  var told: ArraySlice<UInt8> { key == nil ? entry.words : value }

  /// Whether its key is written as keys are: a blank or nothing follows the colon.
  var hasPlainKey: Bool {
    guard let key else { return false }
    return key.colon + 1 == words.endIndex || words[key.colon + 1] == 0x20
  }

  /// Where a comment's sign stands that follows on the same line after blanks.
  static func comment(after end: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = end
    while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index > end, index < bytes.endIndex, bytes[index] == 0x23 else { return nil }
    return index
  }
}

/// A slip of people who do not know YAML.
enum YAMLSlip {
  /// A tab before the first word of a line.
  case tab(offset: Int)
  /// A line whose key does not stand below the keys it belongs to.
  case indent(offset: Int, found: Int, wanted: Int, belowComment: Bool)
  /// A key whose colon is directly followed by its value.
  case missingBlank(colon: Int, key: String)
  /// A quotation mark of Word's that opens a value, or closes one that a straight mark opened.
  case curvedQuote(offset: Int)
  /// A line that begins with a blank of Word's or of a web page.
  case wideBlank(offset: Int, length: Int)

  /// The slip that explains best why the bytes are no YAML from an offset on.
  static func find(in bytes: ArraySlice<UInt8>, near offset: Int) -> YAMLSlip? {
    let lines = YAMLLine.lines(of: bytes, upTo: offset)
    // An open quotation takes in the lines behind it, so that it may begin far above.
    for line in lines.reversed() {
      if let slip = halfCurved(line) { return slip }
    }
    let near = lines.suffix(2)
    for line in near.reversed() {
      let before = bytes[(line.start - line.indent)..<line.start]
      if let tab = before.firstIndex(of: 0x09) { return .tab(offset: tab) }
      if line.words.starts(with: [0xC2, 0xA0]) { return .wideBlank(offset: line.start, length: 2) }
      if line.words.starts(with: [0xE2, 0x80]) || line.words.starts(with: [0xE3, 0x80, 0x80]),
        String(decoding: line.words.prefix(3), as: UTF8.self).trimmedBlanks.isEmpty
      {
        return .wideBlank(offset: line.start, length: 3)
      }
    }
    for line in near.reversed() {
      if let slip = missingBlank(line) { return slip }
    }
    if let slip = indent(lines, bytes) { return slip }
    for line in near.reversed() where CurvedQuotes.begin(line.told) {
      return .curvedQuote(offset: line.told.startIndex)
    }
    return nil
  }

  /// A value that a straight quotation mark opens and one of Word's closes.
  private static func halfCurved(_ line: YAMLLine) -> YAMLSlip? {
    let value = line.told
    guard let first = value.first, first == 0x22 || first == 0x27, !value.dropFirst().contains(first) else {
      return nil
    }
    let end = value.lastIndex { $0 > 0x20 }.map { value[...$0] } ?? value
    return CurvedQuotes.end(end) ? .curvedQuote(offset: end.endIndex - 3) : nil
  }

  /// The key of a line whose value begins without a blank; an address such as `https://…` has no key.
  static func missingBlank(_ line: YAMLLine) -> YAMLSlip? {
    guard let key = line.key, key.colon + 1 < line.words.endIndex else { return nil }
    let rest = line.words[(key.colon + 1)...]
    guard rest.first != 0x20, rest.first != 0x09, !rest.starts(with: "//".utf8) else { return nil }
    let name = line.words[..<key.colon].reversed().prefix { $0 != 0x20 }.reversed()
    return .missingBlank(colon: key.colon, key: String(decoding: Array(name), as: UTF8.self))
  }

  /// The last line whose key stands where none of the keys before it stands, though nothing was opened above it.
  private static func indent(_ lines: [YAMLLine], _ bytes: ArraySlice<UInt8>) -> YAMLSlip? {
    var levels: [Int] = []
    var (opens, blockIndent) = (true, Int?.none)
    for (index, line) in lines.enumerated() {
      if let block = blockIndent, line.indent > block { continue }
      blockIndent = nil
      let column = line.key?.indent ?? line.indent
      guard line.hasPlainKey || line.isEntry else { continue }
      var open = levels
      while let last = open.last, last > line.indent { open.removeLast() }
      let isLast = index >= lines.count - 2
      if isLast, !opens, let level = open.last ?? levels.first, level != line.indent,
        !(line.isEntry && open.contains(line.indent))
      {
        return .indent(
          offset: line.start, found: line.indent, wanted: level,
          belowComment: isBelowCommentedKey(line, bytes))
      }
      if index == 0, line.indent > 0, let next = lines.dropFirst().first(where: { $0.indent < line.indent }),
        next.hasPlainKey
      {
        return .indent(
          offset: line.start, found: line.indent, wanted: next.indent,
          belowComment: isBelowCommentedKey(line, bytes))
      }
      if open.last != line.indent { open.append(line.indent) }
      if column != line.indent { open.append(column) }
      levels = open
      let value = line.value
      opens = value.isEmpty
      if value.first == 0x7C || value.first == 0x3E { blockIndent = line.indent }
    }
    return nil
  }

  /// Whether the line before is a key that is a comment, such as `# contact:`.
  private static func isBelowCommentedKey(_ line: YAMLLine, _ bytes: ArraySlice<UInt8>) -> Bool {
    let end = line.start - line.indent - 1
    guard end > bytes.startIndex else { return false }
    let above = bytes[..<end].reversed().prefix { $0 != 0x0A }.reversed().drop { $0 == 0x20 }
    let words = above.reversed().drop { $0 == 0x20 || $0 == 0x0D }
    return above.first == 0x23 && words.first == 0x3A
  }
}

/// Escapes in texts between double quotes.
enum YAMLEscapes {
  /// The first escape that writes a character that no page may hold.
  static func firstForbidden(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      guard bytes[index] == 0x5C else {
        index += 1
        continue
      }
      let (value, length) = value(bytes[(index + 1)..<range.upperBound])
      if let value, ControlCharacters.isForbidden(value) { return index..<(index + 1 + length) }
      index += 1 + length
    }
    return nil
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> (UInt32?, Int) {
    switch bytes.first {
    case 0x30: return (0, 1)
    case 0x61: return (7, 1)
    case 0x62: return (8, 1)
    case 0x76: return (0x0B, 1)
    case 0x66: return (0x0C, 1)
    case 0x65: return (0x1B, 1)
    case 0x4E: return (0x85, 1)
    case 0x78: return hexadecimal(bytes, 2)
    case 0x75: return hexadecimal(bytes, 4)
    case 0x55: return hexadecimal(bytes, 8)
    default: return (nil, 1)
    }
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>, _ count: Int) -> (UInt32?, Int) {
    (UInt32(String(decoding: bytes.dropFirst().prefix(count), as: UTF8.self), radix: 16), 1 + count)
  }
}
