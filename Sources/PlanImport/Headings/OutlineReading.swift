/// A line read as part of what stands above a sheet.
enum OutlineReading: Sendable, Equatable {
  /// `มิติที่ 1 …`, with what was written where the word is misspelt.
  case dimension(Int, title: String, misspelling: String?)
  /// `1.1 …`
  case mission(String, title: String)
  /// `1.1.1 …`
  case section(String, title: String)
  /// `ลำดับที่ 1`
  case sequence(Int)
  /// `รายละเอียดโครงการ/กิจกรรม/มาตรการ`
  case caption

  /// What a line is; absent for text.
  static func read(_ line: PlanLine) -> OutlineReading? {
    let words = line.words
    guard !line.text.contains("\t") else { return nil }
    if let dimension = DimensionWords.read(words) {
      return .dimension(dimension.number, title: dimension.title, misspelling: dimension.misspelling)
    }
    if let sequence = sequence(words) { return .sequence(sequence) }
    if FuzzyWords.prefix(words, "รายละเอียดโครงการ") != nil, words.unicodeScalars.count < 60 {
      return .caption
    }
    return numbered(words)
  }

  private static func sequence(_ words: String) -> Int? {
    for start in ["ลำดับที่", "ลำดับ"] {
      guard let match = FuzzyWords.prefix(words, start) else { continue }
      return Int(match.rest.unicodeScalars.prefix { ("0"..."9").contains($0) }.map(String.init).joined())
    }
    return nil
  }

  private static func numbered(_ words: String) -> OutlineReading? {
    guard let first = words.unicodeScalars.first, ("0"..."9").contains(first),
      let marker = ListMarker.read(words), (2...4).contains(marker.path.count), !marker.rest.isEmpty,
      !words.prefix(12).contains(")")
    else { return nil }
    let number = marker.path.map(String.init).joined(separator: ".")
    return marker.path.count == 2
      ? .mission(number, title: marker.rest) : .section(number, title: marker.rest)
  }
}
