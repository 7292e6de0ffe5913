/// Finds the headings of a sheet, misspelt ones included.
enum HeadingMatcher {
  /// A longer line that begins like a heading is a sentence about it; only titles may be as long.
  private static let longestInline = 160

  /// The heading that a line is; absent for text.
  static func read(_ line: PlanLine) -> HeadingReading? {
    let words = line.words
    guard !words.isEmpty else { return nil }
    if let (number, rest) = numbered(words) { return numberedHeading(number, rest) }
    return bareHeading(unbulleted(words))
  }

  /// A number from 1 to 12 with its full stop or bracket, and what follows.
  private static func numbered(_ words: String) -> (Int, String)? {
    guard let marker = ListMarker.read(words), marker.path.count == 1, (1...12).contains(marker.path[0])
    else {
      return nil
    }
    return (marker.path[0], marker.rest)
  }

  private static func unbulleted(_ words: String) -> String {
    guard let marker = ListMarker.read(words), marker.path.isEmpty else { return words }
    return marker.rest
  }

  /// A numbered heading may be misspelt more where its number agrees, and text may follow without a colon.
  private static func numberedHeading(_ number: Int, _ rest: String) -> HeadingReading? {
    let agreeing = SheetHeading.allCases.first { $0.number == number }
    if let agreeing, let reading = nearest(rest, among: [agreeing], share: 4) { return reading }
    if let reading = nearest(rest, among: SheetHeading.allCases, share: 8) { return reading }
    guard agreeing == .title || rest.unicodeScalars.count < longestInline else { return nil }
    return agreeing.flatMap { inline(rest, $0) }
  }

  private static func bareHeading(_ words: String) -> HeadingReading? {
    nearest(words, among: SheetHeading.allCases.filter { $0 != .results || isResults(words) }, share: 10)
  }

  private static func isResults(_ words: String) -> Bool { words.contains("/") || words.contains("และ") }

  private static func nearest(
    _ text: String, among headings: [SheetHeading], share: Int
  ) -> HeadingReading? {
    let head = FuzzyWords.Head(text)
    var best: HeadingReading?
    var distance = Int.max
    for heading in headings {
      for spelling in heading.spellings {
        let limit = spelling.unicodeScalars.count / share
        guard let match = FuzzyWords.match(head, spelling, within: limit), match.distance < distance else {
          continue
        }
        distance = match.distance
        best = HeadingReading(
          heading: heading, rest: match.rest, misspelling: match.distance > 0 ? match.written : nil,
          meant: spelling)
      }
    }
    return best
  }

  private static func inline(_ text: String, _ heading: SheetHeading) -> HeadingReading? {
    for spelling in heading.spellings {
      guard let match = FuzzyWords.prefix(text, spelling) else { continue }
      return HeadingReading(heading: heading, rest: match.rest, misspelling: nil, meant: spelling)
    }
    return nil
  }
}
