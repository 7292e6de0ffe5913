import ThaiText

/// The name of a news file: the day, a hyphen, and words.
enum NewsFileName {
  /// The day with which a name without its ending begins.
  static func day(of stem: String) -> CalendarDay? {
    let parts = stem.utf8.split(separator: 0x2D, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    let date = parts[0..<3].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    guard case .day(let day) = ThaiDate.read(date) else { return nil }
    return day
  }
}
