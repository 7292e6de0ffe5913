import Diagnostics
import ThaiText

/// Reads when a project runs: quarters, fiscal years, or months.
enum PeriodReader {
  /// What a text says about time.
  struct Period: Sendable, Equatable {
    var quarters: [Int] = []
    var years: [FiscalYear] = []
    /// The word for quarter as written, if it is misspelt.
    var misspelling: String?
    /// Whether a span was written with blanks around its hyphen.
    var isSpan = false
  }

  /// The quarters and years of a text.
  static func read(_ text: String) -> Period {
    var period = Period()
    let words = text.unicodeScalars.split { " \t\n,;".unicodeScalars.contains($0) }.map { String($0) }
    var isQuarter = false
    var quarters: Set<Int> = []
    for word in words {
      if let (rest, misspelling) = quarterWord(word) {
        isQuarter = true
        period.misspelling = period.misspelling ?? misspelling
        quarters.formUnion(numbers(rest))
      } else if isQuarter {
        let found = numbers(word)
        quarters.formUnion(found)
        isQuarter = !found.isEmpty || ["และ", "-", "–", "ที่", "ถึง"].contains(word)
        if ["-", "–", "ถึง"].contains(word) || word.hasSuffix("-") { period.isSpan = true }
      }
    }
    if period.isSpan, let first = quarters.min(), let last = quarters.max() { quarters = Set(first...last) }
    if quarters.isEmpty { quarters = wholeYear(text) ?? Months.quarters(in: text) }
    period.quarters = quarters.sorted()
    period.years = years(in: text)
    return period
  }

  private static let known = [
    "ปีงบประมาณ", "ประจำปี", "ไตรมาส", "พ.ศ.", "ระหว่าง", "ตลอดปี", "ตลอดทั้งปี", "ทุก", "และ", "ถึง", "ที่", "ปี",
  ]

  /// Whether a text about time has words besides quarters and years.
  static func leavesWords(of text: String, misspelling: String?) -> Bool {
    text.hasLetters(besides: known + [misspelling].compactMap(\.self))
  }

  private static func wholeYear(_ text: String) -> Set<Int>? {
    ["ทุกไตรมาส", "ตลอดปี", "ตลอดทั้งปี"].contains(where: text.contains) ? [1, 2, 3, 4] : nil
  }

  /// The rest of a word that begins with “ไตรมาส” in one of its spellings.
  private static func quarterWord(_ word: String) -> (rest: String, misspelling: String?)? {
    let scalars = Array(word.unicodeScalars)
    let letters = scalars.prefix { !$0.isDigit && $0 != "(" && $0 != "-" }
    var name = Array(letters)
    if name.count > 6, name.suffix(3).elementsEqual("ที่".unicodeScalars) { name.removeLast(3) }
    let right = Array("ไตรมาส".unicodeScalars)
    guard !name.isEmpty, abs(name.count - right.count) <= 1 else { return nil }
    let distance = NearestName.editDistance(name, right)
    guard distance <= 1 else { return nil }
    let rest = String(scalars: scalars.dropFirst(letters.count))
    return (rest, distance == 0 ? nil : String(scalars: name))
  }

  /// Quarters of a word such as `1`, `1-3` or `ที่1`.
  private static func numbers(_ word: String) -> Set<Int> {
    let parts = word.unicodeScalars.split { !$0.isDigit }.compactMap { Int(String($0)) }
    guard parts.allSatisfy({ (1...4).contains($0) }), let first = parts.first, let last = parts.last else {
      return []
    }
    let isRange = parts.count == 2 && first < last && word.unicodeScalars.contains { $0 == "-" || $0 == "–" }
    return isRange ? Set(first...last) : Set(parts)
  }

  /// Every fiscal year that a text names; two with a hyphen between stand for all between them.
  static func years(in text: String) -> [FiscalYear] {
    let scalars = Array(text.unicodeScalars)
    var years: [FiscalYear] = []
    var index = 0
    var separator = ""
    while index < scalars.count {
      let digits = scalars[index...].prefix(while: \.isDigit)
      guard !digits.isEmpty else {
        separator.unicodeScalars.append(scalars[index])
        index += 1
        continue
      }
      if digits.count == 4, let year = Int(String(scalars: digits)).flatMap(FiscalYear.init),
        year.buddhistYear >= 2500
      {
        let isSpan = ["-", "–", "ถึง"].contains(separator.squeezed.withoutYearWords)
        if isSpan, var next = years.last?.next {
          while next < year, years.count < 20 {
            years.append(next)
            next = next.next
          }
        }
        if !years.contains(year) { years.append(year) }
      }
      separator = ""
      index += digits.count
    }
    return years.sorted()
  }
}

extension String {
  /// A separator without the words that stand before a year.
  fileprivate var withoutYearWords: String {
    var text = self
    for word in ["พ.ศ.", "ปีงบประมาณ", "ปี"] where text.hasSuffix(word) {
      text = text.dropping(word)
    }
    return text
  }
}

/// Reads months as quarters of the fiscal year, if a plan names months.
enum Months {
  /// The quarters from the first month that a text names to the last.
  static func quarters(in text: String) -> Set<Int> {
    var found: [(offset: Int, quarter: Int)] = []
    for (index, name) in names.enumerated() {
      for spelling in name {
        if let range = offset(of: spelling, in: text) { found.append((range, index / 3 + 1)) }
      }
    }
    found.sort { $0.offset < $1.offset }
    guard let first = found.first?.quarter, let last = found.last?.quarter else { return [] }
    return first <= last ? Set(first...last) : [first, last]
  }

  private static func offset(of word: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
  }

  /// October first, as fiscal years run.
  private static let names = [
    ["ตุลาคม", "ต.ค."], ["พฤศจิกายน", "พ.ย."], ["ธันวาคม", "ธ.ค."], ["มกราคม", "ม.ค."],
    ["กุมภาพันธ์", "ก.พ."], ["มีนาคม", "มี.ค."], ["เมษายน", "เม.ย."], ["พฤษภาคม", "พ.ค."],
    ["มิถุนายน", "มิ.ย."], ["กรกฎาคม", "ก.ค."], ["สิงหาคม", "ส.ค."], ["กันยายน", "ก.ย."],
  ]
}
