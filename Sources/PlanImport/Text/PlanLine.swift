import Diagnostics
import ThaiText

/// A line of a plan's text: repaired, with Arabic digits, blanks trimmed at its end.
struct PlanLine: Sendable {
  /// Its number in the source, from 1.
  let number: Int
  /// Its text; tabs and runs of blanks stay, because they separate the cells of tables.
  let text: String
  /// Where its visible part stands.
  let place: SourcePlace
  /// Whether a form feed stands before it.
  let startsPage: Bool
  /// The text with single blanks only, and none at its ends.
  let words: String

  init(number: Int, text: String, place: SourcePlace, startsPage: Bool = false) {
    self.number = number
    self.text = text
    self.place = place
    self.startsPage = startsPage
    words = text.squeezed
  }

  var isBlank: Bool { words.isEmpty }
  /// Whether it begins with an indent, as a paragraph's first line does.
  var isIndented: Bool { text.hasPrefix("\t") || text.hasPrefix("    ") }
}

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }
  var isThai: Bool { (0x0E01...0x0E4E).contains(value) }
  var isConsonant: Bool { (0x0E01...0x0E2E).contains(value) }
  /// A vowel that is written before its consonant.
  var isLeadingVowel: Bool { (0x0E40...0x0E44).contains(value) }
  /// A mark of tone.
  var isTone: Bool { (0x0E48...0x0E4B).contains(value) }
  /// A vowel or sign above or below a letter, or a tone mark.
  var isMark: Bool {
    value == 0x0E31 || (0x0E34...0x0E3A).contains(value) || (0x0E47...0x0E4E).contains(value)
  }
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
}
