import Diagnostics

/// Compares words that people mistype.
enum FuzzyWords {
  /// How a text begins with words, blanks aside.
  struct Match: Sendable, Equatable {
    /// What was written.
    let written: String
    /// What stands after it, without a colon.
    let rest: String
    /// The edit distance to the right words.
    let distance: Int
  }

  /// What stands before the first colon of a text, read once for many comparisons.
  struct Head: Sendable {
    fileprivate let written: String
    fileprivate let squeezed: [Unicode.Scalar]
    fileprivate let rest: String

    init(_ text: String) {
      let scalars = text.unicodeScalars
      let colon = scalars.firstIndex { $0 == ":" || $0 == "：" }
      written = String(scalars[..<(colon ?? scalars.endIndex)])
      rest = colon.map { String(scalars[scalars.index(after: $0)...]).squeezed } ?? ""
      squeezed = written.unicodeScalars.filter { $0 != " " && $0 != "\t" && $0 != "*" }
    }
  }

  /// Words that many texts are compared with, taken apart once.
  struct Wanted: Sendable {
    let text: String
    fileprivate let letters: [Unicode.Scalar]

    init(_ text: String) {
      self.text = text
      letters = Array(text.unicodeScalars)
    }

    /// How many letters and marks they have.
    var count: Int { letters.count }
  }

  /// A text that is some words and nothing else, with few edits; a colon may separate them from more text.
  static func match(_ text: String, _ words: String, within limit: Int) -> Match? {
    match(Head(text), words, within: limit)
  }

  /// The same for a text that is compared with many words.
  static func match(_ head: Head, _ words: String, within limit: Int) -> Match? {
    match(head, Wanted(words), within: limit)
  }

  /// The same for words that many texts are compared with.
  static func match(_ head: Head, _ words: Wanted, within limit: Int) -> Match? {
    guard !head.squeezed.isEmpty, abs(head.squeezed.count - words.count) <= limit else { return nil }
    let distance =
      limit == 0
      ? (head.squeezed == words.letters ? 0 : 1) : NearestName.editDistance(head.squeezed, words.letters)
    return distance <= limit
      ? Match(written: head.written.squeezed, rest: head.rest, distance: distance) : nil
  }

  /// A text that begins with some words exactly, blanks aside.
  static func prefix(_ text: String, _ words: String) -> Match? {
    var rest = text.unicodeScalars[...]
    for scalar in words.unicodeScalars {
      rest = rest.drop { $0 == " " }
      guard rest.first == scalar else { return nil }
      rest = rest.dropFirst()
    }
    return match(words, before: rest, distance: 0)
  }

  /// A text that begins with some words, blanks aside and with few edits; the exact reading first.
  static func start(_ text: String, _ words: String, within limit: Int) -> Match? {
    if let exact = prefix(text, words) { return exact }
    let right = Array(words.unicodeScalars)
    // People mistype the first letter of a heading too seldom to compare every line with it.
    guard limit > 0, text.unicodeScalars.first == right.first else { return nil }
    var best: Match?
    var rest = text.unicodeScalars[...]
    var letters: [Unicode.Scalar] = []
    while let first = rest.popFirst(), letters.count < right.count + limit {
      if first != " " { letters.append(first) }
      guard first != " ", letters.count >= right.count - limit else { continue }
      let distance = NearestName.editDistance(letters, right)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = match(String(scalars: letters), before: rest, distance: distance) ?? best
    }
    return best
  }

  private static func match(
    _ written: String, before rest: Substring.UnicodeScalarView, distance: Int
  ) -> Match? {
    guard rest.first?.continuesLetter != true else { return nil }
    let after = rest.drop { $0 == " " || $0 == ":" }
    return Match(written: written, rest: String(after).squeezed, distance: distance)
  }
}
