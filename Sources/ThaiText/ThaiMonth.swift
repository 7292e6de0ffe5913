/// The months by their Thai and English names.
enum ThaiMonth {
  /// The full names, January first.
  static let names = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]
  /// The short names, January first.
  static let shortNames = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
  private static let englishNames = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
  ]

  /// The number from 1 to 12 of a month's name in full or short, Thai or English; dots may be missing.
  static func number(of text: String) -> Int? {
    let wanted = withoutDots(text.lowercased())
    let index =
      names.firstIndex { $0.utf8.elementsEqual(wanted) }
      ?? shortNames.firstIndex { withoutDots($0) == wanted }
      ?? englishNames.firstIndex { isEnglish(wanted, shortFor: Array($0.utf8)) }
    return index.map { $0 + 1 }
  }

  private static func isEnglish(_ wanted: [UInt8], shortFor name: [UInt8]) -> Bool {
    wanted == name || wanted.elementsEqual(name.prefix(3))
      || (wanted == Array("sept".utf8) && name.first == 0x73)
  }

  private static func withoutDots(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x2E } }
}

/// A month as a text writes it, before it is compared with a fiscal year.
struct MonthReading {
  /// The month from 1 to 12.
  let month: Int
  /// The years of the common era that may be meant; empty if the text names none.
  let years: [Int]

  /// Reads a month alone, or a month and its year in either order; nil for anything else.
  init?(_ text: String) {
    let date = DateWords(text)
    let parts = date.words.flatMap {
      $0.utf8.split(omittingEmptySubsequences: false) { "-/".utf8.contains($0) }
    }
    guard let first = parts.first, let last = parts.last, parts.count <= 2 else { return nil }
    let yearLeads = parts.count == 2 && first.count == 4 && DateWords.number(first) != nil
    guard let month = Self.month(yearLeads ? last : first) else { return nil }
    self.month = month
    guard parts.count == 2 else {
      years = []
      return
    }
    years = Self.years(yearLeads ? first : last, era: date.era)
    if years.isEmpty { return nil }
  }

  private static func month(_ part: Substring.UTF8View) -> Int? {
    guard let number = DateWords.number(part) else {
      return ThaiMonth.number(of: String(Substring(part)))
    }
    return part.count <= 2 && (1...12).contains(number) ? number : nil
  }

  private static func years(_ part: Substring.UTF8View, era: Era?) -> [Int] {
    guard let number = DateWords.number(part) else { return [] }
    switch part.count {
    case 4: return Era.commonYear(number, era: era).map { [$0] } ?? []
    case 2: return (era == .common ? [] : [2500 + number - 543]) + (era == .buddhist ? [] : [2000 + number])
    default: return []
    }
  }
}
