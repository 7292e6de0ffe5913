import Diagnostics

/// Which lines of a text hold words of the agency, and where prompts were left in it.
package struct TextOutline: Sendable {
  /// The lines with words of the agency, in order.
  private var filled: [Int] = []
  /// How many letters and digits of the agency stand on a line that begins with a bold term.
  private var words: [Int: Int] = [:]
  /// What nobody has replaced, with its place.
  package private(set) var placeholders = DiagnosticList()
  /// How many characters, as people count them, the placeholders hold.
  package private(set) var placeholderLength = 0

  init(of source: SourceText, _ body: Range<Int>) {
    var start = body.lowerBound
    var number = body.isEmpty ? 0 : source.place(at: start).line
    var isComment = false
    while start < body.upperBound {
      let end =
        source.bytes[start..<body.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? body.upperBound
      let line = source.bytes[start..<end]
      let opens = line.starts(with: "<!--".utf8)
      if !isComment && !opens { read(String(decoding: line, as: UTF8.self), number, source) }
      isComment = (isComment || opens) && line.firstIndex(of: Array("-->".utf8)) == nil
      let isPair = end + 1 < body.upperBound && source.bytes[end] == 0x0D && source.bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
  }

  private mutating func read(_ line: String, _ number: Int, _ source: SourceText) {
    let isHeading = line.utf8.first == 0x23
    guard let found = Placeholder.find(in: line) else {
      if !isHeading, line.unicodeScalars.contains(where: \.isWord) { fill(line, number) }
      return
    }
    let scalars = Array(line.unicodeScalars)
    note(found, scalars, number, source)
    let rest = scalars[..<found.range.lowerBound] + scalars[found.range.upperBound...]
    guard !isHeading, rest.contains(where: \.properties.isAlphabetic) else { return }
    fill(String(String.UnicodeScalarView(rest)), number)
  }

  private mutating func fill(_ line: String, _ number: Int) {
    filled.append(number)
    let isTerm = zip(line.utf8, line.utf8.dropFirst()).contains { $0 == $1 && ($0 == 0x2A || $0 == 0x5F) }
    if isTerm { words[number] = line.unicodeScalars.count { $0.isWord } }
  }

  private mutating func note(
    _ found: Placeholder.Finding, _ line: [Unicode.Scalar], _ number: Int, _ source: SourceText
  ) {
    placeholders.add("content.placeholder", .problem, in: source.path) {
      let place = SourcePlace(
        file: source.path, line: number, column: found.range.lowerBound + 1, length: found.range.count)
      return Diagnostic.placeholder(found.words, isPrompt: found.isPrompt).at(place, in: source)
    }
    placeholderLength += line[found.range].count { $0 > " " && !$0.isThaiMark }
  }

  /// Whether words of the agency stand on any line of a span.
  package func hasWords(in lines: Range<Int>) -> Bool { filled.contains(where: lines.contains) }

  /// Whether a line says more than a term that stands on it.
  package func hasWords(onLine line: Int, beside term: String) -> Bool {
    guard let words = words[line] else { return false }
    return words > term.unicodeScalars.count { $0.isWord }
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// Whether it is a vowel or tone mark above or below the letter before it.
  fileprivate var isThaiMark: Bool {
    value == 0x0E31 || (0x0E34...0x0E3A).contains(value) || (0x0E47...0x0E4E).contains(value)
  }
}
