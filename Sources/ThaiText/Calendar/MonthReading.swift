/// A month as a text gives it, before it is held against a fiscal year.
struct MonthReading {
  /// The month from 1 to 12.
  let month: Int
  /// The years of the common era that may be meant; empty where the text names none.
  let years: [Int]

  /// Reads a month alone, or a month and its year in either order; absent for anything else.
  init?(_ text: String) {
    let date = DateWords(text)
    let parts = date.words.flatMap {
      $0.utf8.split(omittingEmptySubsequences: false) { "-/".utf8.contains($0) }
    }
    guard let first = parts.first, let last = parts.last, parts.count <= 2 else { return nil }
    let yearLeads = parts.count == 2 && first.count == 4 && Self.number(first) != nil
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
    guard let number = number(part) else { return ThaiMonth.number(of: String(Substring(part))) }
    return part.count <= 2 && (1...12).contains(number) ? number : nil
  }

  private static func years(_ part: Substring.UTF8View, era: Era?) -> [Int] {
    guard let number = number(part) else { return [] }
    switch part.count {
    case 4: return Era.commonYear(number, era: era).map { [$0] } ?? []
    case 2: return (era == .common ? [] : [2500 + number - 543]) + (era == .buddhist ? [] : [2000 + number])
    default: return []
    }
  }

  private static func number(_ part: Substring.UTF8View) -> Int? {
    guard (1...4).contains(part.count), part.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(Substring(part))
  }
}
