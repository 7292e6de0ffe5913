import Diagnostics

/// Compares words that people mistype.
enum FuzzyWords {
  /// How a text begins with words, blanks aside.
  struct Match: Sendable, Equatable {
    /// What was written.
    let written: String
    /// What stands after it, without a colon.
    let rest: String
    /// How many edits part the written words from the right ones.
    let distance: Int
  }

  /// What stands before the first colon of a text, read once for many comparisons.
  struct Head: Sendable {
    fileprivate let written: String
    fileprivate let squeezed: [Unicode.Scalar]
    fileprivate let rest: String

    init(_ text: String) {
      (written, rest) = FuzzyWords.split(text)
      squeezed = FuzzyWords.squeezed(written)
    }
  }

  /// A text that is some words and nothing else, with few edits; a colon may part them from more text.
  static func match(_ text: String, _ words: String, within limit: Int) -> Match? {
    match(Head(text), words, within: limit)
  }

  /// The same for a text that is compared with many words.
  static func match(_ head: Head, _ words: String, within limit: Int) -> Match? {
    let count = words.unicodeScalars.count
    guard !head.squeezed.isEmpty, abs(head.squeezed.count - count) <= limit else { return nil }
    let distance = NearestName.editDistance(head.squeezed, Array(words.unicodeScalars))
    return distance <= limit ? Match(written: head.written.trimmed, rest: head.rest, distance: distance) : nil
  }

  /// A text that begins with some words exactly, blanks aside.
  static func prefix(_ text: String, _ words: String) -> Match? {
    var rest = text.unicodeScalars[...]
    for scalar in words.unicodeScalars {
      rest = rest.drop { $0 == " " }
      guard rest.first == scalar else { return nil }
      rest = rest.dropFirst()
    }
    if let next = rest.first, (0x0E30...0x0E3A).contains(next.value) || (0x0E45...0x0E4E).contains(next.value)
    {
      return nil
    }
    let after = rest.drop { $0 == " " || $0 == ":" }
    return Match(written: words, rest: String(after).trimmed, distance: 0)
  }

  fileprivate static func split(_ text: String) -> (String, String) {
    guard let colon = text.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return (text, "")
    }
    let scalars = text.unicodeScalars
    return (String(scalars[..<colon]), String(scalars[scalars.index(after: colon)...]).trimmed)
  }

  fileprivate static func squeezed(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\t" && $0 != "*" }
  }
}

extension String {
  fileprivate var trimmed: String { PlanLine.squeezed(self) }
}
