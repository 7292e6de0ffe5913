import Diagnostics
import Markup
import ThaiText

/// No-break blanks and control characters, which come with text from Word, PDF and web pages.
struct InvisibleSignFix {
  /// How many are tried one by one if all of them together would change what a text is.
  private static let mostTried = 64

  let text: FixText

  /// The edits that leave every paragraph, list and table what it is.
  var edits: [FixEdit] {
    let all = found
    let inBody = all.filter { text.body.contains($0.range.lowerBound) }
    guard !inBody.isEmpty else { return all }
    let others = all.filter { !text.body.contains($0.range.lowerBound) }
    let meaning = TextMeaning(text)
    if meaning.isSame(after: inBody) { return all }
    guard inBody.count <= Self.mostTried else { return others }
    return others
      + inBody.reduce(into: []) { kept, edit in
        if meaning.isSame(after: kept + [edit]) { kept.append(edit) }
      }
  }

  private var found: [FixEdit] {
    var edits: [FixEdit] = []
    var index = 0
    while index < text.bytes.count {
      let byte = text.bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      defer { index += length }
      guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF else { continue }
      let range = index..<min(index + length, text.bytes.count)
      guard let scalar = String(decoding: text.bytes[range], as: UTF8.self).unicodeScalars.first else {
        continue
      }
      switch scalar.value {
      case 0xA0: edits.append(FixEdit(kind: .blanks, range: range, bytes: [0x20]))
      // A line or page break of Word's.
      case 0x0B, 0x0C, 0x85: edits.append(FixEdit(kind: .controls, range: range, bytes: [0x20]))
      case let value where ControlCharacters.isForbidden(value):
        edits.append(FixEdit(kind: .controls, range: range, bytes: []))
      default: break
      }
    }
    return edits
  }
}

/// What a text says, as far as its HTML tells it.
struct TextMeaning {
  private let text: FixText
  private let html: [UInt8]

  init(_ text: FixText) {
    self.text = text
    html = Self.html(of: text)
  }

  /// Whether the text says the same after some edits, blanks and what nobody sees aside.
  func isSame(after edits: [FixEdit]) -> Bool { Self.html(of: text.with(edits)) == html }

  private static func html(of text: FixText) -> [UInt8] {
    let text = withInertBreaks(text)
    let parser = MarkdownParser(options: TextRenderer.options)
    var ignored = DiagnosticList()
    let body = parser.render(text.source, body: text.body, resolver: { _ in .keep }, into: &ignored)
    return folded(body.html.bytes)
  }

  /// The text with no-break blanks for Word's line and page breaks, which no HTML holds.
  private static func withInertBreaks(_ text: FixText) -> FixText {
    let breaks = text.bytes.indices.filter { index in
      switch text.bytes[index] {
      case 0x0B, 0x0C: true
      case 0x85: index > 0 && text.bytes[index - 1] == 0xC2
      default: false
      }
    }
    guard !breaks.isEmpty else { return text }
    return text.with(
      breaks.map { index in
        let start = text.bytes[index] == 0x85 ? index - 1 : index
        return FixEdit(kind: .controls, range: start..<(index + 1), bytes: [0xC2, 0xA0])
      })
  }

  /// The bytes with one blank for every run of blanks, none beside a tag, and without control characters.
  private static func folded(_ html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    for scalar in String(decoding: html, as: UTF8.self).unicodeScalars {
      if Spelling.isBlank(scalar) {
        if let last = result.last, last != 0x20, last != 0x3E { result.append(0x20) }
      } else if !ControlCharacters.isForbidden(scalar.value), scalar.value != 0xFFFD {
        if scalar == "<", result.last == 0x20 { result.removeLast() }
        result += Array(String(scalar).utf8)
      }
    }
    return result
  }
}
