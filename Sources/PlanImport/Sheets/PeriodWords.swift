import Diagnostics

/// A word of a text about time.
enum PeriodWord: Sendable, Equatable {
  /// A month from 1 to 12.
  case month(Int)
  /// ไตรมาส
  case quarter
  /// What stands before a year, and whether it says that a fiscal one is meant.
  case year(isFiscal: Bool)
  /// A number with its count of digits.
  case number(Int, digits: Int)
  /// The word between the two ends of a span.
  case to
  case and
  /// ตลอดปี and the like.
  case wholeYear
  case other
}

/// Splits a text about time into words; misspelt ones are understood and noted.
struct PeriodWords: Sendable {
  private(set) var words: [PeriodWord] = []
  /// What was written, and what it was taken for.
  private(set) var misspellings: [(written: String, meant: String)] = []

  /// Reads a text.
  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
      if first == " " || first == "\t" || first == "\n" {
        rest = rest.dropFirst()
      } else if first.isDigit {
        readNumber(&rest)
      } else if let (spelling, word) = Self.known(rest) {
        if let word { words.append(word) }
        rest = rest.dropFirst(spelling)
      } else {
        readUnknown(&rest)
      }
    }
  }

  /// Digits; a day, a month and a year with strokes between are a month and its year.
  private mutating func readNumber(_ rest: inout ArraySlice<Unicode.Scalar>) {
    let parts = rest.prefix { $0.isDigit || $0 == "/" }.split(
      separator: "/", omittingEmptySubsequences: false)
    if parts.count == 3, let month = Int(String(scalars: parts[1])), (1...12).contains(month),
      let year = Int(String(scalars: parts[2]))
    {
      words += [.month(month), .number(year, digits: parts[2].count)]
      rest = rest.dropFirst(parts.reduce(2) { $0 + $1.count })
      return
    }
    let digits = rest.prefix(while: \.isDigit)
    if let number = Int(String(scalars: digits)) {
      words.append(.number(number, digits: digits.count))
    } else {
      words.append(.other)
    }
    rest = rest.dropFirst(digits.count)
  }

  /// A word that is nearly a known one, or anything else.
  private mutating func readUnknown(_ rest: inout ArraySlice<Unicode.Scalar>) {
    let run = Array(rest.prefix(while: \.isThai))
    guard let (count, meant, word) = Self.nearest(run) else {
      if words.last != .other { words.append(.other) }
      rest = rest.dropFirst()
      return
    }
    misspellings.append((String(scalars: run.prefix(count)), meant))
    words.append(word)
    rest = rest.dropFirst(count)
  }

  private static func nearest(_ run: [Unicode.Scalar]) -> (count: Int, meant: String, word: PeriodWord)? {
    let name = run.suffix(3).elementsEqual("ที่".unicodeScalars) ? Array(run.dropLast(3)) : run
    guard name.count >= 5 else { return nil }
    for (meant, word) in [("ไตรมาส", PeriodWord.quarter)] + fullNames {
      let right = Array(meant.unicodeScalars)
      guard abs(right.count - name.count) <= 1, NearestName.editDistance(name, right) == 1 else { continue }
      return (name.count, meant, word)
    }
    return nil
  }

  /// The known word with which a text begins; words that add nothing are known and say nothing.
  private static func known(_ text: ArraySlice<Unicode.Scalar>) -> (count: Int, word: PeriodWord?)? {
    for (spelling, word) in spellings where text.starts(with: spelling.unicodeScalars) {
      let count = spelling.unicodeScalars.count
      let next = text.dropFirst(count).first
      if bareMonths.contains(spelling), next?.isThai == true { continue }
      return (count, word)
    }
    return nil
  }

  /// October first, as fiscal years run.
  private static let months: [(full: String, short: String)] = [
    ("มกราคม", "ม.ค."), ("กุมภาพันธ์", "ก.พ."), ("มีนาคม", "มี.ค."), ("เมษายน", "เม.ย."), ("พฤษภาคม", "พ.ค."),
    ("มิถุนายน", "มิ.ย."), ("กรกฎาคม", "ก.ค."), ("สิงหาคม", "ส.ค."), ("กันยายน", "ก.ย."), ("ตุลาคม", "ต.ค."),
    ("พฤศจิกายน", "พ.ย."), ("ธันวาคม", "ธ.ค."),
  ]
  /// Short names without full stops, which are words only if nothing follows them: `มีค` begins `มีความ`.
  private static let bareMonths = Set(months.map { $0.short.split(separator: ".").joined() })
  private static let fullNames = months.enumerated().map { ($1.full, PeriodWord.month($0 + 1)) }

  /// The longest first.
  private static let spellings: [(String, PeriodWord?)] = {
    var list: [(String, PeriodWord?)] = fullNames.map { ($0.0, $0.1) }
    for (index, month) in months.enumerated() {
      let bare = month.short.split(separator: ".").joined()
      let half = String(month.short.unicodeScalars.dropLast())
      list += [month.short, half, bare + ".", bare].map { ($0, .month(index + 1)) }
    }
    list += ["ไตรมาสที่", "ไตรมาส"].map { ($0, .quarter) }
    list += ["ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "งบประมาณ พ.ศ."].map { ($0, .year(isFiscal: true)) }
    list += ["พุทธศักราช", "ปี พ.ศ.", "พ.ศ.", "พ.ศ", "พศ.", "ประจำปี", "ปี"].map { ($0, .year(isFiscal: false)) }
    list += ["ตลอดทั้งปี", "ตลอดปีงบประมาณ", "ตลอดปี", "ทั้งปีงบประมาณ", "ทั้งปี", "ทุกไตรมาส", "ทุกเดือน"].map {
      ($0, .wholeYear)
    }
    list += ["ไปจนถึง", "จนถึง", "ถึง", "-", "–", "—", "−", "~"].map { ($0, .to) }
    list += ["และ", "กับ", ",", "/", ";", "หรือ"].map { ($0, .and) }
    list += ["เดือน", "วันที่", "ระหว่าง", "ตั้งแต่", "ที่", "ของ", "สิ้น", "ต้น", "(", ")", ".", ":", "ทุก"].map {
      ($0, nil)
    }
    return list.sorted { $0.0.unicodeScalars.count > $1.0.unicodeScalars.count }
  }()
}
