/// Finds where a text is not in the one spelling.
///
/// A text is cut before every ASCII sign and Thai consonant, behind which nothing before it can change; each piece
/// that is not made only of what surely stays is respelled.
enum SpellingScan {
  /// What has to change, in order.
  static func edits(in bytes: UnsafeBufferPointer<UInt8>) -> [TextEdit] {
    var edits: [TextEdit] = []
    var (start, index) = (0, 0)
    var isPlain = true
    var last = Mark.other
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { break }
      let isThai = byte == 0xE0 && (bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9)
      let mark = isThai ? Mark(thai: bytes[index + 1], bytes[index + 2]) : .other
      if byte < 0x80 || mark == .consonant {
        if !isPlain { append(respelled(bytes, start..<index), to: &edits) }
        (start, isPlain) = (index, true)
      } else if isThai {
        if !mark.mayFollow(last) { isPlain = false }
      } else if !surelyStays(byte, bytes[index + 1], length > 2 ? bytes[index + 2] : 0) {
        isPlain = false
      }
      last = mark
      index += length
    }
    if !isPlain { append(respelled(bytes, start..<bytes.count), to: &edits) }
    return edits
  }

  /// Latin letters that are composed already, dashes, quotes, currency signs.
  private static func surelyStays(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xC2: second != 0xAD
    case 0xC3...0xCB: true
    case 0xE2: (second == 0x80 && 0x90...0xA7 ~= third) || (second == 0x80 && third == 0xAF)
    default: false
    }
  }

  private static func append(_ edit: TextEdit?, to edits: inout [TextEdit]) {
    if let edit { edits.append(edit) }
  }

  private static func respelled(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TextEdit? {
    let written = UnsafeBufferPointer(rebasing: bytes[range])
    let result = respelled(written)
    if result.elementsEqual(written) { return nil }
    var head = 0
    while head < min(result.count, written.count), result[head] == written[head] { head += 1 }
    while head > 0, continues(result, head) || continues(written, head) { head -= 1 }
    var tail = 0
    let most = min(result.count, written.count) - head
    while tail < most, result[result.count - 1 - tail] == written[written.count - 1 - tail] { tail += 1 }
    while tail > 0, continues(written, written.count - tail) { tail -= 1 }
    return TextEdit(
      range: (range.lowerBound + head)..<(range.upperBound - tail),
      bytes: Array(result[head..<(result.count - tail)]))
  }

  /// Each step may bring signs together that the next one orders; three are enough for what people type.
  private static func respelled(_ written: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text = String(decoding: written, as: UTF8.self)
    for _ in 0..<8 {
      let visible = Invisible.removed(from: Array(text.unicodeScalars))
      let next = NFC.normalised(String(String.UnicodeScalarView(ThaiMarks.ordered(visible))))
      if next.utf8.elementsEqual(text.utf8) { break }
      text = next
    }
    return Array(text.utf8)
  }

  private static func continues(_ bytes: some RandomAccessCollection<UInt8>, _ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 == 0x80
  }
}

/// What a Thai sign is, as far as the order of signs depends on it.
enum Mark {
  case consonant, leadingE, vowel, tone, nikhahit, saraAm, other

  /// The sign of the last two bytes of its UTF-8.
  init(thai second: UInt8, _ third: UInt8) {
    self =
      switch (second, third) {
      case (0xB8, 0x81...0xAE): .consonant
      case (0xB8, 0xB3): .saraAm
      case (0xB8, 0xB1), (0xB8, 0xB4...0xBA), (0xB9, 0x87): .vowel
      case (0xB9, 0x80): .leadingE
      case (0xB9, 0x88...0x8C), (0xB9, 0x8E): .tone
      case (0xB9, 0x8D): .nikhahit
      default: .other
      }
  }

  /// What a code point is.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    self =
      0x0E00...0x0E7F ~= value ? Mark(thai: value < 0x0E40 ? 0xB8 : 0xB9, UInt8(0x80 | value & 0x3F)) : .other
  }

  /// Whether the sign may stay as it is behind another one; nikhahit and phinthu are looked at more closely.
  func mayFollow(_ last: Mark) -> Bool {
    switch self {
    case .vowel: last != .tone && last != .vowel && last != .other
    case .tone: last != .saraAm
    case .leadingE: last != .leadingE
    case .nikhahit: false
    default: true
    }
  }
}

/// Brings the signs above and below a Thai letter into order.
enum ThaiMarks {
  /// The code points with vowels before tones, sara am in one sign behind its tone, and no two `เ` in a row.
  static func ordered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let run = scalars[index...].prefix { isMark(Mark($0)) }
      index = run.endIndex
      let next: Unicode.Scalar? = index < scalars.count ? scalars[index] : nil
      guard run.isEmpty else {
        index += append(run, before: next, to: &result)
        continue
      }
      guard let next else { break }
      index += 1
      switch Mark(next) {
      case .leadingE where result.last == "เ": result[result.count - 1] = "แ"
      case .saraAm:
        let tones = scalars[index...].prefix { Mark($0) == .tone }
        result += tones + [next]
        index = tones.endIndex
      default: result.append(next)
      }
    }
    return result
  }

  /// Appends marks in order and, if they make one, the sara am that they begin; how many signs that took beside them.
  private static func append(
    _ run: ArraySlice<Unicode.Scalar>, before next: Unicode.Scalar?, to result: inout [Unicode.Scalar]
  ) -> Int {
    let makesAm = next == "า" && run.contains("\u{E4D}")
    result += run.filter { Mark($0) == .vowel || (Mark($0) == .nikhahit && !makesAm) }
    result += run.filter { Mark($0) == .tone }
    if makesAm { result.append("ำ") }
    return makesAm ? 1 : 0
  }

  private static func isMark(_ mark: Mark) -> Bool { mark == .vowel || mark == .tone || mark == .nikhahit }
}

/// Characters that nobody sees.
enum Invisible {
  /// The code points without those that nobody sees; line and paragraph separators become blanks.
  static func removed(from scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      let value = scalar.value
      if value == 0x2028 || value == 0x2029 {
        result.append(" ")
      } else if !isInvisible(scalar)
        || holdsEmojiTogether(scalar, after: result.last, before: scalars[(index + 1)...].first)
      {
        result.append(scalar)
      }
    }
    return result
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0xAD || 0x0E00...0x0E7F ~= scalar.value { return false }
    return scalar.properties.isDefaultIgnorableCodePoint || 0xFFF9...0xFFFB ~= scalar.value
  }

  /// Whether a joiner, selector or tag belongs to the emoji around it.
  private static func holdsEmojiTogether(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard let last else { return false }
    switch scalar.value {
    case 0x200D: return (isEmoji(last) || isSelector(last)) && (next.map(isEmoji) ?? false)
    case 0xFE0E, 0xFE0F: return isEmoji(last) || next?.value == 0x20E3
    case 0xE0020...0xE007F: return last.value == 0x1F3F4 || 0xE0020...0xE007F ~= last.value
    default: return false
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isEmoji
  }

  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool { 0xFE0E...0xFE0F ~= scalar.value }
}
