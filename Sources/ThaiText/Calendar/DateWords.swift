/// The words of a date or month, with digits folded and the words that add nothing left out.
struct DateWords {
  /// The words, without the name of an era.
  private(set) var words: [String] = []
  /// The era that the text names.
  private(set) var era: Era?

  /// Splits a text at blanks.
  init(_ text: String) {
    for word in Self.split(ThaiDigits.folded(text)) where word != "วันที่" && word != "เดือน" {
      add(word.utf8.starts(with: "เดือน".utf8) ? Self.dropping("เดือน", from: word) : word)
    }
  }

  private mutating func add(_ word: String) {
    for (name, named) in Era.names where word.utf8.starts(with: name.utf8) {
      era = named
      let rest = Self.dropping(name, from: word)
      if !rest.isEmpty { words.append(rest) }
      return
    }
    words.append(word)
  }

  private static func split(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.map { String($0) }
  }

  private static func dropping(_ head: String, from word: String) -> String {
    String(decoding: word.utf8.dropFirst(head.utf8.count), as: UTF8.self)
  }
}
