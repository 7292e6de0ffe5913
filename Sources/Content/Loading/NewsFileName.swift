import ThaiText

/// The name of a news file: the day, a hyphen, and words.
enum NewsFileName {
  /// The day with which a name without its ending begins.
  static func day(of stem: String) -> CalendarDay? {
    if let day = plainDay(of: stem) { return day }
    let parts = stem.utf8.split(separator: 0x2D, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    let date = parts[0..<3].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    guard case .day(let day) = ThaiDate.read(date) else { return nil }
    return day
  }

  /// The day of the usual form, such as `2023-02-03-road`; anything else is left to the full reading.
  private static func plainDay(of stem: String) -> CalendarDay? {
    let head = Array(stem.utf8.prefix(11))
    guard head.count >= 10, head[4] == 0x2D, head[7] == 0x2D, head.count == 10 || head[10] == 0x2D,
      let year = number(head[0..<4]), let month = number(head[5..<7]), let day = number(head[8..<10]),
      (1900...2199).contains(year)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { value, byte in
      (0x30...0x39).contains(byte) ? value.map { $0 * 10 + Int(byte - 0x30) } : nil
    }
  }
}
