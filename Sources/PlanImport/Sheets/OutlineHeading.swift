import Diagnostics

/// A line read as part of what stands above a sheet.
enum OutlineHeading: Sendable, Equatable {
  /// `มิติที่ 1 …`
  case dimension(Int, title: String)
  /// `1.1 …`
  case mission(String, title: String)
  /// `1.1.1 …`
  case section(String, title: String)
  /// `ลำดับที่ 1`
  case sequence(Int)
  /// `รายละเอียดโครงการ/กิจกรรม/มาตรการ`
  case caption

  /// What a line is; nil for text.
  static func read(_ line: PlanLine) -> OutlineHeading? { reading(line)?.heading }

  /// What a line is, with the word that is misspelt in it.
  static func reading(_ line: PlanLine) -> OutlineReading? {
    let words = line.words
    guard !line.text.contains("\t"), !words.isEmpty else { return nil }
    if let dimension = DimensionHeading.read(words) {
      return OutlineReading(
        heading: .dimension(dimension.number, title: dimension.title), written: dimension.misspelling,
        meant: "มิติที่")
    }
    if let sequence = sequence(words) { return sequence }
    if words.unicodeScalars.count < 60, let match = FuzzyWords.start(words, captionWord, within: 2) {
      return OutlineReading(heading: .caption, match, meant: captionWord)
    }
    return numbered(words).map { OutlineReading(heading: $0, written: nil, meant: "") }
  }

  private static let captionWord = "รายละเอียดโครงการ"

  private static func sequence(_ words: String) -> OutlineReading? {
    for (start, limit) in [("ลำดับที่", 1), ("ลำดับ", 0)] {
      guard let match = FuzzyWords.start(words, start, within: limit) else { continue }
      let digits = match.rest.unicodeScalars.prefix(while: \.isDigit)
      let isAlone = match.distance == 0 || digits.count == match.rest.unicodeScalars.count
      guard isAlone, let number = Int(String(scalars: digits)) else { continue }
      return OutlineReading(heading: .sequence(number), match, meant: start)
    }
    return nil
  }

  private static func numbered(_ words: String) -> OutlineHeading? {
    guard words.unicodeScalars.first?.isDigit == true, let marker = ListMarker.read(words),
      (2...4).contains(marker.path.count), !marker.rest.isEmpty, !words.prefix(12).contains(")")
    else { return nil }
    return marker.path.count == 2
      ? .mission(marker.number, title: marker.rest) : .section(marker.number, title: marker.rest)
  }
}

/// A heading above a sheet, and the word in it that was taken for another.
struct OutlineReading: Sendable, Equatable {
  var heading: OutlineHeading
  /// The word as written, if it is misspelt.
  let written: String?
  /// The word that was meant.
  let meant: String

  init(heading: OutlineHeading, written: String?, meant: String) {
    self.heading = heading
    self.written = written
    self.meant = meant
  }

  init(heading: OutlineHeading, _ match: FuzzyWords.Match, meant: String) {
    self.init(heading: heading, written: match.distance > 0 ? match.written : nil, meant: meant)
  }
}

/// `มิติที่ 1 …` in the spellings that documents have.
struct DimensionHeading: Sendable, Equatable {
  /// The number, from 1 to 9.
  let number: Int
  /// What follows.
  let title: String
  /// The word as written, where it is misspelt.
  let misspelling: String?

  private static let word = Array("มิติที่".unicodeScalars)

  /// Reads the words at the beginning of a text.
  static func read(_ text: String) -> DimensionHeading? {
    let scalars = Array(text.unicodeScalars)
    guard let digit = scalars.firstIndex(where: { $0.isDigit }), digit <= 10,
      let number = Int(String(scalars[digit])), number > 0,
      digit + 1 == scalars.count || !scalars[digit + 1].isDigit
    else { return nil }
    let written = scalars[..<digit].filter { $0 != " " }
    let isShort = written.elementsEqual("มิติ".unicodeScalars)
    let distance = isShort ? 0 : NearestName.editDistance(Array(written), word)
    guard distance <= 2, written.first == "ม", written.count >= 4 else { return nil }
    let rest = scalars[(digit + 1)...].drop { $0 == " " || $0 == "." || $0 == ":" || $0 == ")" || $0 == "-" }
    return DimensionHeading(
      number: number, title: String(scalars: rest).squeezed,
      misspelling: distance > 0 ? String(scalars: written) : nil)
  }
}
