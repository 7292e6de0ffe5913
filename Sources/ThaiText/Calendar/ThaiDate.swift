/// Reads dates as Thai forms write them.
package enum ThaiDate {
  /// The day that a text means, such as `2022-11-15`, `2565-11-15`, `15 พ.ย. พ.ศ. ๒๕๖๕` or `15/11/2565`.
  ///
  /// A year from 2400 is of the Buddhist era, one from 1900 to 2199 of the common era; others are ambiguous.
  package static func read(_ text: String) -> DateReading {
    let date = DateWords(text)
    switch date.words.count {
    case 1: return readNumbers(date.words[0], era: date.era)
    case 3: return readNamed(date.words, era: date.era)
    default: return .invalid(.unreadable)
    }
  }

  private static func readNumbers(_ word: String, era: Era?) -> DateReading {
    for separator in "-/.".utf8 {
      let parts = word.utf8.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      guard let first = number(parts[0]), let month = number(parts[1]), let last = number(parts[2]) else {
        return .invalid(.unreadable)
      }
      return parts[0].count > 2
        ? day(year: first, digits: parts[0].count, month: month, day: last, era: era)
        : day(year: last, digits: parts[2].count, month: month, day: first, era: era)
    }
    return .invalid(.unreadable)
  }

  private static func readNamed(_ words: [String], era: Era?) -> DateReading {
    guard let dayOfMonth = number(words[0].utf8[...]), let month = ThaiMonth.number(of: words[1]),
      let year = number(words[2].utf8[...])
    else { return .invalid(.unreadable) }
    return day(year: year, digits: words[2].utf8.count, month: month, day: dayOfMonth, era: era)
  }

  private static func day(year: Int, digits: Int, month: Int, day: Int, era: Era?) -> DateReading {
    switch digits {
    case 4:
      guard let commonYear = Era.commonYear(year, era: era) else { return .ambiguous(.unclearEra) }
      return CalendarDay(year: commonYear, month: month, day: day).map(DateReading.day)
        ?? .invalid(.noSuchDay)
    case 2: return .ambiguous(.shortYear)
    default: return .invalid(.unreadable)
    }
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(Substring(digits))
  }
}
