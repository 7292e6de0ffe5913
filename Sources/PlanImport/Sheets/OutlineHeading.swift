import Diagnostics

/// A line read as part of what stands above a sheet.
enum OutlineHeading: Sendable, Equatable {
  /// `มิติที่ 1 …`, with what was written if the word is misspelt.
  case dimension(Int, title: String, misspelling: String?)
  /// `1.1 …`
  case mission(String, title: String)
  /// `1.1.1 …`
  case section(String, title: String)
  /// `ลำดับที่ 1`
  case sequence(Int)
  /// `รายละเอียดโครงการ/กิจกรรม/มาตรการ`
  case caption

  /// What a line is; nil for text.
  static func read(_ line: PlanLine) -> OutlineHeading? {
    let words = line.words
    guard !line.text.contains("\t") else { return nil }
    if let dimension = DimensionHeading.read(words) {
      return .dimension(dimension.number, title: dimension.title, misspelling: dimension.misspelling)
    }
    if let sequence = sequence(words) { return .sequence(sequence) }
    let isCaption = FuzzyWords.prefix(words, "รายละเอียดโครงการ") != nil && words.unicodeScalars.count < 60
    return isCaption ? .caption : numbered(words)
  }

  private static func sequence(_ words: String) -> Int? {
    for start in ["ลำดับที่", "ลำดับ"] {
      guard let match = FuzzyWords.prefix(words, start) else { continue }
      return Int(String(scalars: match.rest.unicodeScalars.prefix(while: \.isDigit)))
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
