import CCommonMark
import ThaiText

/// What Markdown leaves as it was written though it was meant as something else.
extension HTMLWriter {
  /// Looks at the lines of a paragraph that begins.
  mutating func checkLines(of node: OpaquePointer) {
    guard tables.current == nil else { return }
    let first = Int(cmark_node_get_start_line(node))
    let last = max(first, Int(cmark_node_get_end_line(node)))
    let column = max(1, Int(cmark_node_get_start_column(node)))
    let ranges = (first...last).map { line -> Range<Int> in
      let whole = lines.range(ofLine: line)
      var start = line == first ? min(whole.lowerBound + column - 1, whole.upperBound) : whole.lowerBound
      while start < whole.upperBound, [0x20, 0x09, 0x3E].contains(source.bytes[start]) { start += 1 }
      var end = whole.upperBound
      while end > start, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 { end -= 1 }
      return start..<end
    }
    for (rule, range) in LineSlips(source.bytes, ranges.filter { !$0.isEmpty }).found {
      findings.add(rule, in: source, at: range)
    }
  }

  /// Reports a paragraph that blanks or a tab before it turned into code.
  mutating func checkIndentation(of node: OpaquePointer) {
    guard tables.current == nil, let range = indentedLine(of: node) else { return }
    let text = CommonMarkTree.literal(node)
    let isThai = zip(text, text.dropFirst()).contains { $0 == 0xE0 && ($1 == 0xB8 || $1 == 0xB9) }
    let isList = !LineSlips(source.bytes, [range]).found.isEmpty
    if isThai || isList { findings.add(.indentedText, in: source, at: range) }
  }

  /// The words of the first line of code without a fence.
  private func indentedLine(of node: OpaquePointer) -> Range<Int>? {
    let line = lines.range(ofLine: Int(cmark_node_get_start_line(node)))
    let start = source.bytes[line].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x3E } ?? line.upperBound
    let words = source.bytes[start..<line.upperBound]
    return words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8) ? nil : start..<line.upperBound
  }

  /// Reports links and pictures that stay brackets in some words.
  mutating func checkBrackets(_ words: UnsafeBufferPointer<UInt8>, of node: OpaquePointer) {
    var search = cursor
    var index = 0
    while let slip = BracketSlip.first(in: words, from: index) {
      index = slip.range.upperBound
      let wanted = words[slip.range]
      let line = wanted.prefix { $0 != 0x0A }
      let found = search.find(wanted, from: lineStart(of: node))
      guard let place = found ?? search.find(line, from: lineStart(of: node)) else { continue }
      if place.lowerBound > 0, source.bytes[place.lowerBound - 1] == 0x5C { continue }
      findings.add(
        slip.isFootnote
          ? .footnote
          : .literalLink(
            isPicture: wanted.first == 0x21, isBroken: line.count < wanted.count, mended: slip.mended(words)),
        in: source, at: place)
    }
  }

  /// Writes words with the addresses among them as links.
  mutating func writeLinking(_ words: UnsafeBufferPointer<UInt8>, of node: OpaquePointer) {
    var written = 0
    while let range = WebAddress.first(in: words, from: written) {
      put(escaped: UnsafeBufferPointer(rebasing: words[written..<range.lowerBound]))
      let shown = UnsafeBufferPointer(rebasing: words[range])
      let text = String(decoding: shown, as: UTF8.self)
      let place = cursor.find(shown, from: lineStart(of: node)) ?? cursor.position
      let url =
        WebAddress.withScheme(text).flatMap { text.lowercased().utf8.starts(with: "http".utf8) ? nil : $0 }
        ?? text
      if let address = answer(url, text: text, at: place, isImage: false) {
        put("<a href=\"")
        put(address: address)
        put("\">")
        put(escaped: shown)
        put("</a>")
      } else {
        put(escaped: shown)
      }
      written = range.upperBound
    }
    put(escaped: UnsafeBufferPointer(rebasing: words[written...]))
  }

  /// Reports signs written as `&#…;` that no page may hold.
  mutating func checkEntities() {
    var index = body.lowerBound
    while let start = source.bytes.firstIndex(of: [0x26, 0x23], from: index), start < body.upperBound {
      index = start + 2
      let digits = source.bytes[index..<body.upperBound].prefix(10)
      let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
      let number = digits.dropFirst(isHex ? 1 : 0).prefix { $0 != 0x3B }
      guard let value = UInt32(String(decoding: number, as: UTF8.self), radix: isHex ? 16 : 10),
        value > 0, ControlCharacters.isForbidden(value)
      else { continue }
      findings.add(.controlCharacter, in: source, at: start..<(number.endIndex + 1))
    }
  }
}

/// A link, picture or footnote whose brackets Markdown leaves as they are.
struct BracketSlip {
  /// The brackets and what is in them.
  let range: Range<Int>
  let isFootnote: Bool
  private let address: Range<Int>

  /// The first slip at or after an index.
  static func first(in words: UnsafeBufferPointer<UInt8>, from start: Int) -> BracketSlip? {
    var (open, index) = (Int?.none, start)
    while index < words.count {
      if words[index] == 0x5B { open = index }
      if words[index] == 0x5D {
        if let slip = slip(words, from: open, closing: index) { return slip }
        open = nil
      }
      index += 1
    }
    return nil
  }

  private static let longestAddress = 256

  private static func slip(_ words: UnsafeBufferPointer<UInt8>, from open: Int?, closing: Int) -> BracketSlip?
  {
    let rest = words[(closing + 1)...]
    if let open, closing - open > 2, closing - open < 5, words[open + 1] == 0x5E,
      words[(open + 2)..<closing].allSatisfy({ 0x30...0x39 ~= $0 })
    {
      return BracketSlip(range: open..<(closing + 1), isFootnote: true, address: closing..<closing)
    }
    let blanks = rest.prefix { $0 == 0x20 || $0 == 0x0A }.count
    let bracket = closing + 1 + blanks
    guard bracket < words.count, words[bracket] == 0x28 else { return nil }
    let address = address(words[(bracket + 1)...].prefix(longestAddress))
    guard !address.isEmpty, address.count < longestAddress, blanks == 0 || looksLikeAddress(address) else {
      return nil
    }
    let start = open.map { $0 > 0 && words[$0 - 1] == 0x21 ? $0 - 1 : $0 } ?? closing
    return BracketSlip(
      range: start..<min(words.count, address.endIndex + 1), isFootnote: false,
      address: address.startIndex..<address.endIndex)
  }

  /// What stands before the closing bracket; brackets within it, as names of copies have them, belong to it.
  private static func address(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>>
  {
    var (depth, last) = (0, Int?.none)
    for index in words.indices {
      switch words[index] {
      case 0x28: depth += 1
      case 0x29 where depth == 0: return words[..<index]
      case 0x29: (depth, last) = (depth - 1, index)
      case 0x5B: return words[..<(last ?? words.startIndex)]
      default: break
      }
    }
    return last.map { words[..<$0] } ?? words.prefix { $0 != 0x0A }
  }

  private static func looksLikeAddress(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = String(decoding: address, as: UTF8.self)
    return ["http", "www.", "/"].contains { text.utf8.starts(with: $0.utf8) }
  }

  /// The words as they would be a link: the address in pointed brackets, directly behind the words.
  func mended(_ words: UnsafeBufferPointer<UInt8>) -> String? {
    guard words[range].last == 0x29, words[range.lowerBound] != 0x5D else { return nil }
    let text = Self.inOneLine(words[range.lowerBound..<address.lowerBound])
    let head = text.dropLast().reversed().drop { $0 == 0x20 }.reversed()
    let isAddress = Self.looksLikeAddress(Slice(base: words, bounds: address))
    let parts = words[address].split(separator: 0x0A)
    let target = String(
      decoding: isAddress ? Array(parts.joined()) : Self.inOneLine(words[address]), as: UTF8.self
    ).trimmedBlanks
    let needsBrackets = target.utf8.contains { $0 == 0x20 || $0 == 0x28 || $0 == 0x29 }
    return String(decoding: Array(head), as: UTF8.self) + "(" + (needsBrackets ? "<\(target)>" : target) + ")"
  }

  private static func inOneLine(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    words.map { $0 == 0x0A ? 0x20 : $0 }
  }
}
