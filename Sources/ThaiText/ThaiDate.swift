/// Reads dates as Thai forms write them.
package enum ThaiDate {
  /// The day that a text means, such as `2022-11-15`, `15 พ.ย. พ.ศ. ๒๕๖๕`, `15พ.ย.2565` or `15/11/2565`.
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
      guard let first = DateWords.number(parts[0]), let last = DateWords.number(parts[2]),
        let month = DateWords.number(parts[1]) ?? ThaiMonth.number(of: String(Substring(parts[1])))
      else { return .invalid(.unreadable) }
      return parts[0].count > 2
        ? day(year: first, digits: parts[0].count, month: month, day: last, era: era)
        : day(year: last, digits: parts[2].count, month: month, day: first, era: era)
    }
    return .invalid(.unreadable)
  }

  private static func readNamed(_ words: [String], era: Era?) -> DateReading {
    guard let dayOfMonth = DateWords.number(words[0].utf8[...]), let month = ThaiMonth.number(of: words[1]),
      let year = DateWords.number(words[2].utf8[...])
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
}

/// The result of reading a text that should be a date.
package enum DateReading: Sendable, Hashable {
  /// A day that exists.
  case day(CalendarDay)
  /// A date with more than one meaning.
  case ambiguous(AmbiguousDate)
  /// No date.
  case invalid(InvalidDate)
}

/// Why a date has more than one meaning.
package enum AmbiguousDate: Sendable, Hashable {
  /// The year has two digits.
  case shortYear
  /// The year may be of either era, or is not one of the era that the text names.
  case unclearEra
}

/// Why a text is no date.
package enum InvalidDate: Sendable, Hashable {
  /// It does not have the form of a date.
  case unreadable
  /// The month has no such day, or the year no such month.
  case noSuchDay
}

/// The two ways of counting years on Thai forms.
enum Era {
  /// พ.ศ., which is 543 ahead.
  case buddhist
  /// ค.ศ.
  case common

  /// The names of the eras, longer ones before their own beginnings.
  static let names: [(String, Era)] = [
    ("พุทธศักราช", .buddhist), ("พ.ศ.", .buddhist), ("พ.ศ", .buddhist), ("พศ.", .buddhist), ("พศ", .buddhist),
    ("คริสต์ศักราช", .common), ("ค.ศ.", .common), ("ค.ศ", .common), ("คศ.", .common), ("คศ", .common),
  ]

  /// The year of the common era that a year of four digits means, or nil if its era is unclear.
  static func commonYear(_ year: Int, era: Era?) -> Int? {
    switch year {
    case 2400...2800: era == .common ? nil : year - 543
    case 1900...2199: era == .buddhist ? nil : year
    default: nil
    }
  }
}

/// The words of a date or month, with digits folded and without words that add nothing.
struct DateWords {
  /// The words, without the name of an era.
  private(set) var words: [String] = []
  /// The era that the text names.
  private(set) var era: Era?

  /// Splits a text at blanks, and between a number and a name that stand together (`10ม.ค.2569`).
  init(_ text: String) {
    let text = Spelling.normalised(ThaiDigits.folded(text))
    for part in text.unicodeScalars.split(whereSeparator: Spelling.isBlank) {
      for word in Self.parts(of: String(part)) { add(word) }
    }
  }

  /// A word cut where digits and letters meet; one with a separator between them stays whole.
  private static func parts(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard bytes.contains(where: { $0 >= 0x80 }), !bytes.contains(where: { $0 == 0x2D || $0 == 0x2F }) else {
      return [word]
    }
    var (parts, start) = ([String](), 0)
    for index in 1..<bytes.count where isDigit(bytes[index]) != isDigit(bytes[index - 1]) {
      parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private mutating func add(_ word: String) {
    guard word.utf8.first ?? 0 >= 0x80 else { return words.append(word) }
    var word = word
    for head in ["วันที่", "เดือน"] where word.utf8.starts(with: head.utf8) {
      word = Self.dropping(head, from: word)
    }
    if word.isEmpty || Self.isWeekday(word) { return }
    for (name, named) in Era.names where word.utf8.starts(with: name.utf8) {
      era = named
      let rest = Self.dropping(name, from: word)
      if !rest.isEmpty { words.append(rest) }
      return
    }
    for (name, named) in Era.names where word.utf8.reversed().starts(with: name.utf8.reversed()) {
      era = named
      word = String(decoding: word.utf8.dropLast(name.utf8.count), as: UTF8.self)
      break
    }
    words.append(word)
  }

  /// Whether a word is the day of the week before a date, such as `วันศุกร์ที่`.
  private static func isWeekday(_ word: String) -> Bool {
    ["จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"].contains { name in
      ["วัน\(name)", "วัน\(name)ที่"].contains { $0.utf8.elementsEqual(word.utf8) }
    }
  }

  private static func dropping(_ head: String, from word: String) -> String {
    String(decoding: word.utf8.dropFirst(head.utf8.count), as: UTF8.self)
  }

  /// The number that one to four ASCII digits write.
  static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(Substring(digits))
  }
}
