import Diagnostics
import ThaiText

/// A line of a plan's text: normalised, with Arabic digits, blanks trimmed at its end.
struct PlanLine: Sendable {
  /// Its number in the source, from 1.
  let number: Int
  /// Its text; tabs and runs of blanks stay, because they separate the cells of tables.
  let text: String
  /// Where its visible part stands.
  let place: SourcePlace
  /// The text with single blanks only, and none at its ends.
  let words: String

  init(number: Int, text: String, place: SourcePlace) {
    self.number = number
    self.text = text
    self.place = place
    words = text.squeezed
  }

  var isBlank: Bool { words.isEmpty }

  /// The lines of a document; they end at LF, CRLF, CR and form feed.
  static func all(of source: SourceText) -> [PlanLine] {
    var lines: [PlanLine] = []
    var start = 0
    var number = 1
    let bytes = source.bytes
    while start < bytes.count {
      let end = bytes[start...].firstIndex { isLineEnd($0) || $0 == 0x0C } ?? bytes.count
      lines.append(PlanLine(number, start..<end, of: source))
      start = end
      guard start < bytes.count else { break }
      if isLineEnd(bytes[start]) { number += 1 }
      start += bytes[start...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    }
    return lines
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private init(_ number: Int, _ range: Range<Int>, of source: SourceText) {
    let bytes = source.bytes[range]
    let first = bytes.firstIndex { $0 > 0x20 } ?? range.lowerBound
    let last = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? first
    let raw = String(decoding: source.bytes[range.lowerBound..<last], as: UTF8.self)
    self.init(number: number, text: raw.normalised, place: source.place(at: first, length: last - first))
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }
  var isThai: Bool { (0x0E01...0x0E4E).contains(value) }
  /// Whether it is a vowel or mark that belongs to the letter before it.
  var continuesLetter: Bool { (0x0E30...0x0E3A).contains(value) || (0x0E45...0x0E4E).contains(value) }
}

extension String {
  init(scalars: some Sequence<Unicode.Scalar>) { self.init(String.UnicodeScalarView(scalars)) }

  /// The text with single blanks only, and none at its ends.
  var squeezed: String {
    unicodeScalars.split { $0 == " " || $0 == "\t" }.map { String($0) }.joined(separator: " ")
  }

  /// The text without its blanks, some of which come from the narrow columns of tables.
  var letters: [Unicode.Scalar] { unicodeScalars.filter { $0 != " " } }

  /// The text without an ending that it has.
  func dropping(_ ending: String) -> String {
    String(unicodeScalars.dropLast(ending.unicodeScalars.count)).squeezed
  }

  /// Whether letters are left if some words are taken out, which may end in the middle of what people see as one letter.
  func hasLetters(besides words: [String]) -> Bool {
    let rest = words.reduce(letters[...]) { text, word in
      var (rest, kept) = (text, [Unicode.Scalar]())
      while let first = rest.first {
        if rest.starts(with: word.unicodeScalars) {
          rest = rest.dropFirst(word.unicodeScalars.count)
        } else {
          kept.append(first)
          rest = rest.dropFirst()
        }
      }
      return kept[...]
    }
    return rest.contains(where: \.properties.isAlphabetic)
  }

  /// Arabic digits, composed vowels, plain blanks; marks that nobody sees are gone.
  fileprivate var normalised: String {
    var scalars = String.UnicodeScalarView()
    for scalar in ThaiDigits.folded(self).unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: scalars.append(" ")
      case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: continue
      case 0..<0x20 where scalar != "\t", 0x7F: continue
      case 0x0E32 where scalars.last?.value == 0x0E4D:
        scalars.removeLast()
        scalars.append("\u{0E33}")
      default: scalars.append(scalar)
      }
    }
    return NFC.normalised(String(scalars))
  }
}
