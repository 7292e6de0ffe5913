/// Reads dates as Thai forms write them.
public enum ThaiDate {
  /// The day that a text means: `2022-11-15`, `2565-11-15`, `15 พ.ย. 2565`, `15 พฤศจิกายน พ.ศ.
  ///
  /// ๒๕๖๕`, `15/11/2565`. A year from 2400 is of the Buddhist era; a year of two digits is ambiguous.
  public static func read(_ text: String) -> DateReading {
    let words = ThaiDigits.folded(text).utf8.split { $0 == 0x20 || $0 == 0x09 }
      .map { String(decoding: $0, as: UTF8.self) }
    if words.count == 1, let word = words.first { return readNumbers(word) }
    return readWords(words)
  }

  private static func readNumbers(_ word: String) -> DateReading {
    for separator in [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")] {
      let parts = word.utf8.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let numbers = parts.map { number($0) }
      guard let first = numbers[0], let month = numbers[1], let last = numbers[2] else {
        return .invalid(.unreadable)
      }
      if parts[0].count == 4 { return day(first, month, last, digits: 4) }
      if separator != UInt8(ascii: "-") || parts[2].count == 4 {
        return day(last, month, first, digits: parts[2].count)
      }
      return .ambiguous(.shortYear)
    }
    return .invalid(.unreadable)
  }

  private static func readWords(_ words: [String]) -> DateReading {
    var words = words.filter { $0 != "วันที่" && $0 != "เดือน" }
    var era: Int?
    if let index = words.firstIndex(where: { ["พ.ศ.", "ค.ศ.", "พศ", "คศ"].contains($0) }) {
      era = words[index].hasPrefix("พ") ? 543 : 0
      words.remove(at: index)
    }
    if let last = words.last, last.hasPrefix("พ.ศ.") || last.hasPrefix("ค.ศ.") {
      era = last.hasPrefix("พ") ? 543 : 0
      words[words.count - 1] = String(last.unicodeScalars.dropFirst(4))
    }
    guard words.count == 3, let dayOfMonth = number(words[0].utf8[...]),
      let year = number(words[2].utf8[...]),
      let month = ThaiMonth.number(of: words[1])
    else { return .invalid(.unreadable) }
    if let era, words[2].utf8.count == 4 {
      return CalendarDay(year: year - era, month: month, day: dayOfMonth).map(DateReading.day)
        ?? .invalid(.noSuchDay)
    }
    return day(year, month, dayOfMonth, digits: words[2].utf8.count)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int, digits: Int) -> DateReading {
    guard digits == 4 else { return digits == 2 ? .ambiguous(.shortYear) : .invalid(.unreadable) }
    switch year {
    case 2400...2800:
      return CalendarDay(year: year - 543, month: month, day: day).map(DateReading.day)
        ?? .invalid(.noSuchDay)
    case 1900...2199:
      return CalendarDay(year: year, month: month, day: day).map(DateReading.day) ?? .invalid(.noSuchDay)
    default: return .ambiguous(.unclearEra)
    }
  }

  private static func number(_ digits: String.UTF8View.SubSequence) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
