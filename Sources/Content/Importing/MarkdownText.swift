import DataFiles
import ThaiText

/// Writes the pieces of a paragraph as Markdown that shows them as they are: marks in the words are escaped, and emphasis
/// stands only where Markdown takes it for emphasis.
struct MarkdownText {
  /// The names of pictures in the document's folder, by the member that holds them.
  let pictures: [String: String]
  /// Whether pieces stand in a cell of a table, where a line cannot be broken.
  var isCell = false
  /// Whether bold and italic letters are left plain, as in headings.
  var isPlain = false

  /// The pieces in one line, or several that end in a hard break.
  func line(of pieces: [WordPiece]) -> String {
    var line = ""
    for (piece, next) in zip(pieces, pieces.dropFirst().map(Optional.some) + [nil]) {
      switch piece {
      case .text(let text): append(text, to: &line, before: next)
      case .lineBreak: line += isCell || isPlain ? " " : "\\\n"
      case .note(let number): line += " (เชิงอรรถ \(number))"
      case .picture(let picture): append(picture, to: &line)
      }
    }
    return Self.squeezed(line)
  }

  /// Words without any mark of Markdown in them.
  func escaped(_ words: String) -> String {
    var bytes: [UInt8] = []
    for byte in Spelling.normalised(words).utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
        UInt8(ascii: "~"):
        bytes += [UInt8(ascii: "\\"), byte]
      case 0x09, 0x0A, 0x0D: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line with its first sign escaped if Markdown would take it for a heading, a list or a rule.
  static func guardedStart(_ line: String) -> String {
    let bytes = Array(line.utf8)
    guard let first = bytes.first else { return line }
    if "#+-=".utf8.contains(first) { return "\\" + line }
    let digits = bytes.prefix { 0x30...0x39 ~= $0 }.count
    guard digits > 0, digits < bytes.count, ".)".utf8.contains(bytes[digits]) else { return line }
    return String(decoding: bytes[..<digits] + [UInt8(ascii: "\\")] + bytes[digits...], as: UTF8.self)
  }

  private func append(_ text: WordText, to line: inout String, before next: WordPiece?) {
    let (lead, core, tail) = Self.parted(text.text)
    line += lead.isEmpty ? "" : " "
    guard !core.isEmpty else { return }
    var words = linked(core)
    if let link = text.link, let address = Self.address(link) { words = "[\(escaped(core))](<\(address)>)" }
    line += marked(words, core, text, after: line, tail.isEmpty ? next : nil)
    line += tail.isEmpty ? "" : " "
  }

  /// Bare addresses in words become links.
  private func linked(_ words: String) -> String {
    var result = ""
    for (index, word) in words.split(at: 0x20, keepingEmpty: true).enumerated() {
      if index > 0 { result += " " }
      let isAddress = ["http://", "https://"].contains { word.utf8.starts(with: $0.utf8) }
      let address = word.utf8.prefix { 0x21...0x7E ~= $0 && !"<>\"()[]".utf8.contains($0) }
      if isAddress, address.count > 8 {
        result += "<\(String(decoding: address, as: UTF8.self))>"
        result += escaped(String(decoding: word.utf8.dropFirst(address.count), as: UTF8.self))
      } else {
        result += escaped(word)
      }
    }
    return result
  }

  private func marked(
    _ words: String, _ core: String, _ text: WordText, after line: String, _ next: WordPiece?
  ) -> String {
    guard !isPlain, text.isBold || text.isItalic, !words.utf8.starts(with: "[".utf8), !words.contains("<")
    else {
      return words
    }
    guard let first = core.unicodeScalars.first, let last = core.unicodeScalars.last, line.utf8.last != 0x2A
    else { return words }
    let opens = !Self.isMark(first) || Self.isRim(line.unicodeScalars.last)
    var following: Unicode.Scalar?
    if case .text(let text)? = next { following = text.text.unicodeScalars.first }
    let closes = !Self.isMark(last) || Self.isRim(following)
    guard opens, closes else { return words }
    let stars = (text.isBold ? "**" : "") + (text.isItalic ? "*" : "")
    return stars + words + stars
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
      .connectorPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  /// Whether emphasis may begin or end beside what stands there.
  private static func isRim(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar.properties.isWhitespace || isMark(scalar)
  }

  private static func parted(_ text: String) -> (lead: String, core: String, tail: String) {
    let scalars = Array(text.unicodeScalars)
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return (text, "", "") }
    let string = { (part: ArraySlice<Unicode.Scalar>) in String(String.UnicodeScalarView(part)) }
    return (string(scalars[..<first]), string(scalars[first...last]), string(scalars[(last + 1)...]))
  }

  /// An address that may stand in a link; nil for one that leads nowhere from a website.
  private static func address(_ link: String) -> String? {
    let text = link.trimmedBlanks
    let isOutside = ["http://", "https://", "mailto:", "tel:"].contains {
      text.lowercased().utf8.starts(with: $0.utf8)
    }
    guard isOutside, LinkChecker.isSafe(text), !text.utf8.contains(where: { "<> \n\\".utf8.contains($0) })
    else {
      return nil
    }
    return text
  }

  private func append(_ picture: WordPicture, to line: inout String) {
    guard let name = pictures[picture.member] else { return }
    line += "![\(escaped(picture.description))](\(name))"
  }

  private static func squeezed(_ line: String) -> String {
    line.split(at: 0x0A, keepingEmpty: true)
      .map { $0.split(at: 0x20).joined(separator: " ") }.joined(separator: "\n")
  }
}
