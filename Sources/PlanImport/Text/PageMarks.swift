import Diagnostics

/// Takes page numbers and running heads out of the text, so that no sentence runs into them.
///
/// A page number is decorated (`- 14 -`, `[14]`, `หน้า 14`) or stands alone between blank lines or at a form feed; a
/// running head repeats the plan's title, its agency's name, or one line at the turn of every page. Headings are no
/// running heads, and what is all that a field says is no mark.
struct PageMarks {
  private let lines: [PlanLine]
  private let title: TitleLine
  /// The first line of a table or sheet, as an index: nothing before it is read into a field.
  private let body: Int
  /// For each line the nearest one before and behind it, as an index, that says more than a mark.
  private let neighbours: (before: [Int?], behind: [Int?])

  init(_ lines: [PlanLine]) {
    self.lines = lines
    let title = TitleLine(lines)
    self.title = title
    let isSilent = lines.map { $0.isBlank || Self.isMark($0, title) }
    neighbours = (Self.nearest(isSilent, lines.indices), Self.nearest(isSilent, lines.indices.reversed()))
    body =
      lines.indices.first {
        HeadingLine.read(lines[$0])?.heading == .title || TableHeader.read(lines[$0...]) != nil
      } ?? lines.count
  }

  /// The last line before each one, in the order of the walk, that is not silent.
  private static func nearest(_ isSilent: [Bool], _ walk: some Sequence<Int>) -> [Int?] {
    var nearest = [Int?](repeating: nil, count: isSilent.count)
    var last: Int?
    for index in walk {
      nearest[index] = last
      if !isSilent[index] { last = index }
    }
    return nearest
  }

  /// The lines without the marks of pages; where text runs on over the turn of a page, its blank lines go too.
  func withoutMarks() -> [PlanLine] {
    let marks = numbers().union(heads())
    guard !marks.isEmpty || lines.contains(where: \.startsPage) else { return lines }
    let typical = typicalLength()
    var kept: [PlanLine] = []
    var index = 0
    while index < lines.count {
      let gap = lines[index...].indices.prefix { lines[$0].isBlank || marks.contains($0) }
      let end = index + gap.count
      let next = end < lines.count ? lines[end] : nil
      let isTurn =
        index > body
        && (gap.contains { marks.contains($0) || lines[$0].startsPage } || next?.startsPage == true)
      let blanks = gap.map { lines[$0] }.filter(\.isBlank)
      kept += isTurn ? (runsOn(kept.last, next, typical) ? [] : Array(blanks.prefix(1))) : blanks
      if let next { kept.append(next) }
      index = end + 1
    }
    return kept
  }
}

/// Where text runs on from one page to the next.
extension PageMarks {
  /// How long a full line is: what nine of ten lines within paragraphs do not pass; nil if paragraphs are not broken.
  private func typicalLength() -> Int? {
    let inner = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank && Self.isText($0) }
    let lengths = inner.map { $0.0.words.unicodeScalars.count }.sorted()
    return lengths.count < 3 ? nil : lengths[lengths.count * 9 / 10]
  }

  /// Whether a full line is followed by one that begins nothing new.
  private func runsOn(_ last: PlanLine?, _ next: PlanLine?, _ typical: Int?) -> Bool {
    guard let last, let next, let typical, !next.isIndented, Self.isText(last), Self.isText(next),
      ListMarker.read(next.words) == nil
    else { return false }
    let length = last.words.unicodeScalars.count
    return length * 4 >= typical * 3 && length * 3 <= typical * 4
  }

  private static func isText(_ line: PlanLine) -> Bool {
    !line.isBlank && !line.keepsPlaces && HeadingLine.read(line) == nil && OutlineHeading.read(line) == nil
  }
}

/// The numbers of pages.
extension PageMarks {
  private func numbers() -> Set<Int> {
    let found = lines.indices.filter { index in
      guard let number = PageNumber.read(lines[index].text) else { return false }
      return number.isDecorated ? !isTableRow(index) : isAlone(index) && !isContent(index)
    }
    return Set(found)
  }

  /// Whether a number stands between blank lines, or at the turn of a page.
  private func isAlone(_ index: Int) -> Bool {
    let isFirst = index == 0 || lines[index].startsPage
    let isLast = index + 1 == lines.count || lines[index + 1].startsPage
    return isFirst || isLast || (lines[index - 1].isBlank && lines[index + 1].isBlank)
  }

  /// Whether a line is all that stands between two headings, other marks aside.
  private func isContent(_ index: Int) -> Bool {
    guard let before = neighbours.before[index].map({ lines[$0] }) else { return false }
    let next = neighbours.behind[index].map { lines[$0] }
    if FuzzyWords.match(before.words, "ลำดับที่", within: 0) != nil { return true }
    guard let heading = HeadingLine.read(before), heading.rest.isEmpty else { return false }
    return next.map { HeadingLine.read($0) != nil || OutlineHeading.read($0) != nil } ?? true
  }

  /// Whether a line may be the mark of a page by its words alone.
  private func isMark(_ line: PlanLine) -> Bool { Self.isMark(line, title) }

  private static func isMark(_ line: PlanLine, _ title: TitleLine) -> Bool {
    PageNumber.read(line.text) != nil || title.isTitle(line.words)
  }

  /// Whether a line lies between rows of a table without a blank line.
  private func isTableRow(_ index: Int) -> Bool {
    let around = [index - 1, index + 1].filter(lines.indices.contains).map { lines[$0] }
    return !lines[index].startsPage && around.contains(where: \.keepsPlaces)
  }
}

/// The heads and feet of pages.
extension PageMarks {
  /// How often a line must stand at the turn of a page to be taken for a running head.
  private static let leastRepeats = 3

  private func heads() -> Set<Int> {
    let repeated = Set([-1, 1].flatMap { repeats(at: $0) })
    let found = lines.indices.filter { index in
      guard index > body, !lines[index].isBlank else { return false }
      let isHead =
        title.isTitle(lines[index].words) || repeated.contains(index)
        || (title.isAgency(lines[index].words)
          && (reaches(index, step: -1, over: repeated) || reaches(index, step: 1, over: repeated)))
      return isHead && mayBeHead(lines[index]) && !isContent(index)
    }
    return Set(found)
  }

  /// The lines that stand alike at the beginning (-1) or end (1) of many pages.
  private func repeats(at step: Int) -> [Int] {
    let pages = lines.count { $0.startsPage }
    let least = max(Self.leastRepeats, pages / 2)
    guard pages >= least else { return [] }
    let inked = lines.indices.filter { !lines[$0].isBlank && !isMark(lines[$0]) }
    let groups = Dictionary(grouping: inked) { TitleLine.key(lines[$0].words) }
    // A line that also stands within pages is one of the text.
    return groups.filter { key, found in
      !key.isEmpty && found.count >= least && found.allSatisfy { reaches($0, step: step) }
    }.flatMap(\.value)
  }

  private func mayBeHead(_ line: PlanLine) -> Bool {
    !line.isBlank && !line.keepsPlaces && line.words.unicodeScalars.count < 160
      && HeadingLine.read(line) == nil && OutlineHeading.read(line) == nil
      && ListMarker.read(line.words) == nil && !ResultsReader.isHeading(line.words)
  }

  /// Whether a line is the first (-1) or last (1) of a page, its number and its title aside.
  private func reaches(_ index: Int, step: Int, over heads: Set<Int> = []) -> Bool {
    var index = index
    while true {
      if step < 0, lines[index].startsPage { return true }
      index += step
      guard lines.indices.contains(index) else { return false }
      if step > 0, lines[index].startsPage { return true }
      if lines[index].isBlank { continue }
      if PageNumber.read(lines[index].text)?.isDecorated == true { return true }
      guard heads.contains(index) || isMark(lines[index]) else { return false }
    }
  }
}

/// A line that holds the number of a page and nothing else.
struct PageNumber: Sendable, Equatable {
  /// Whether more than the digits says that it is one.
  let isDecorated: Bool

  private static let words = ["หน้าที่", "หน้า", "Page", "page", "PAGE", "p."]
  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("-", "-"), ("–", "–"), ("—", "—"), ("~", "~"), ("[", "]"), ("(", ")"), ("|", "|"), ("•", "•"),
    ("·", "·"), ("<", ">"),
    ("{", "}"), ("*", "*"), ("=", "="),
  ]

  /// Reads a line; nil if it says anything else.
  static func read(_ text: String) -> PageNumber? {
    let trimmed = text.unicodeScalars.drop { $0 == " " || $0 == "\t" }
    guard trimmed.count <= 24, trimmed.contains(where: \.isDigit),
      !text.contains("\t") || trimmed.first?.isDigit == true
    else { return nil }
    var rest = Array(trimmed)
    var isDecorated = false
    while let first = rest.first, let last = rest.last, rest.count > 2,
      pairs.contains(where: { $0.0 == first && $0.1 == last })
    {
      isDecorated = isDecorated || first != "("
      rest = Array(rest.dropFirst().dropLast())
      rest = Array(rest.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    if let word = words.first(where: { rest.starts(with: $0.unicodeScalars) }) {
      rest = Array(rest.dropFirst(word.unicodeScalars.count).drop { $0 == " " || $0 == ":" })
      isDecorated = true
    }
    return isNumber(rest) ? PageNumber(isDecorated: isDecorated) : nil
  }

  /// One to three digits, perhaps with the number of all pages.
  private static func isNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    let digits = scalars.prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), digits.first != "0" else { return false }
    let rest = scalars.dropFirst(digits.count).drop { $0 == " " }
    if rest.isEmpty { return true }
    guard let word = ["/", "จาก", "ของ", "of"].first(where: { rest.starts(with: $0.unicodeScalars) }) else {
      return false
    }
    let all = rest.dropFirst(word.unicodeScalars.count).drop { $0 == " " }
    return (1...3).contains(all.count) && all.allSatisfy(\.isDigit)
  }
}
