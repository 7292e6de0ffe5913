import DataFiles

/// What a reader sees of HTML or XML: its text without tags and with its references replaced by whoever searches it.
///
/// What stands in one line is joined, what stands in blocks or cells of its own is not. Values of attributes, among them
/// addresses, follow each for itself.
enum VisibleText {
  /// Elements that end no line.
  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
  ]
  /// The text of HTML, of a text as well as of a template.
  static func ofHTML(_ html: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var values: [UInt8] = []
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      text += html[index..<start]
      let tag = html[(start + 1)...].prefix { $0 != UInt8(ascii: ">") }
      index = min(tag.endIndex + 1, html.endIndex)
      let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 }
      let isInline = inline.contains(String(decoding: name, as: UTF8.self).lowercased())
      if !isInline, !tag.starts(with: "!--".utf8) { text.append(0x0A) }
      for value in quoted(in: tag) { values += endOfNumber + value }
    }
    return text + html[index...] + values
  }

  /// What stands in quotes in a tag.
  private static func quoted(in tag: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var values: [ArraySlice<UInt8>] = []
    var rest = tag
    while let start = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) {
      let value = rest[(start + 1)...].prefix { $0 != rest[start] }
      if value.contains(where: { 0x30...0x39 ~= $0 || $0 >= 0x80 || $0 == UInt8(ascii: "&") }) {
        values.append(value)
      }
      rest = rest[min(value.endIndex + 1, rest.endIndex)...]
    }
    return values
  }

  /// The text of XML with the offsets at which its parts begin in the file; nil if it is not well-formed.
  static func ofXML(_ file: [UInt8]) -> SpottedText<Int>? {
    var walk = XMLTextWalk()
    let fault = XMLReader.read(file) { event, offset in
      walk.take(event, at: offset)
      return true
    }
    return fault == nil ? walk.placed : nil
  }
}

/// Joins the pieces of a text that only tags part, and keeps apart what stands in elements of its own.
private struct XMLTextWalk {
  private var main = SpottedText<Int>()
  private var values = SpottedText<Int>()
  /// Whether each open element holds text of its own.
  private var hasText: [Bool] = []
  private var isBroken = false

  var placed: SpottedText<Int> {
    var all = main
    all.append(values)
    return all
  }

  mutating func take(_ event: XMLEvent, at offset: Int) {
    switch event {
    case .start(let name, let attributes):
      if hasText.last != true, name.local != "tspan" { isBroken = true }
      hasText.append(false)
      for attribute in attributes { values.add(endOfNumber + attribute.value.utf8, at: offset) }
    case .end(let name):
      _ = hasText.popLast()
      if hasText.last != true, name.local != "tspan" { isBroken = true }
    case .text(let text):
      guard text.utf8.contains(where: { $0 > 0x20 }) else {
        main.add(text.utf8, at: offset)
        return
      }
      if let last = hasText.indices.last { hasText[last] = true }
      main.add((isBroken ? "\n" + text : text).utf8, at: offset)
      isBroken = false
    case .declaration, .documentType, .instruction: break
    }
  }
}
