import ThaiText

/// Reads when a project runs: quarters, fiscal years, or months.
enum PeriodReader {
  /// What a text says about time.
  struct Period: Sendable {
    /// The quarters of the fiscal year that the period touches; empty if the text names years only.
    var quarters: [Int] = []
    /// Every fiscal year that the period touches.
    var years: [FiscalYear] = []
    /// Words for months and quarters that are misspelt.
    var misspellings: [(written: String, meant: String)] = []
  }

  /// The quarters and years of a text.
  static func read(_ text: String) -> Period {
    let words = PeriodWords(text)
    var items = PeriodItems(words.words)
    items.resolve()
    return Period(
      quarters: items.quarters.sorted(), years: items.years.sorted().compactMap { FiscalYear($0) },
      misspellings: words.misspellings)
  }

  /// Every fiscal year that a text names; two with a hyphen between stand for all between them.
  static func years(in text: String) -> [FiscalYear] {
    guard text.unicodeScalars.contains(where: \.isDigit) else { return [] }
    return read(text).years
  }

  private static let known = [
    "ปีงบประมาณ", "ประจำปี", "ไตรมาส", "พ.ศ.", "ระหว่าง", "ตลอดปี", "ตลอดทั้งปี", "ทุก", "และ", "ถึง", "ที่", "ปี",
  ]

  /// Whether a text about time has words besides quarters and years; months say more than the quarters they lie in.
  static func leavesWords(of text: String, _ period: Period) -> Bool {
    let quarters = period.misspellings.filter { $0.meant == "ไตรมาส" }.map(\.written)
    return text.hasLetters(besides: known + quarters)
  }
}

/// The points in time that a text names, and what they come to.
private struct PeriodItems {
  /// A year as a text counts it: fiscal years, or those of the calendar, which begin in January.
  struct Year: Equatable {
    var number: Int
    var isFiscal: Bool
  }

  enum Item: Equatable {
    case month(Int, Year?)
    case quarter(Int, Year?)
    case year(Year)
    case to
  }

  private static let longestSpan = 20

  private var items: [Item] = []
  private var hasWholeYear = false
  /// The quarters from 1 to 4.
  private(set) var quarters: Set<Int> = []
  /// The fiscal years.
  private(set) var years: Set<Int> = []

  init(_ words: [PeriodWord]) {
    var rest = words[...]
    var isQuarter = false
    while let word = rest.popFirst() {
      switch word {
      case .month(let month):
        items.append(.month(month, Self.year(&rest)))
        isQuarter = false
      case .quarter: isQuarter = true
      case .number(let number, digits: 1) where isQuarter && (1...4).contains(number):
        items.append(.quarter(number, Self.year(&rest)))
      case .number(let number, let digits):
        if let year = Self.buddhist(number, digits, isShort: endsWithYear) {
          items.append(.year(Year(number: year, isFiscal: true)))
        }
      case .year: takeYear(&rest)
      case .to: if items.last != .to, !items.isEmpty { items.append(.to) }
      case .wholeYear:
        hasWholeYear = true
        takeYear(&rest)
      case .and: continue
      case .other: isQuarter = false
      }
    }
  }

  /// Whether the last thing named is a year, so that two digits after a hyphen are one too.
  private var endsWithYear: Bool {
    if case .year? = items.last(where: { $0 != .to }) { items.last == .to } else { false }
  }

  /// The year behind a word for it, which may have two digits.
  private mutating func takeYear(_ rest: inout ArraySlice<PeriodWord>) {
    while case .year? = rest.first { rest = rest.dropFirst() }
    guard case .number(let number, let digits)? = rest.first,
      let year = Self.buddhist(number, digits, isShort: true)
    else { return }
    rest = rest.dropFirst()
    items.append(.year(Year(number: year, isFiscal: true)))
  }

  /// The year that belongs to the month or quarter before it.
  private static func year(_ rest: inout ArraySlice<PeriodWord>) -> Year? {
    var ahead = rest
    var isFiscal = false
    while case .year(let fiscal)? = ahead.first {
      isFiscal = isFiscal || fiscal
      ahead = ahead.dropFirst()
    }
    guard case .number(let number, let digits)? = ahead.first,
      let year = buddhist(number, digits, isShort: true)
    else { return nil }
    ahead = ahead.dropFirst()
    if case .month? = ahead.first, digits == 2 { return nil }
    rest = ahead
    return Year(number: year, isFiscal: isFiscal)
  }

  /// The year of the Buddhist era that digits write; two digits only where a year must stand.
  private static func buddhist(_ number: Int, _ digits: Int, isShort: Bool) -> Int? {
    switch (digits, number) {
    case (4, 2500...2699): number
    case (4, 1957...2156) where isShort: number + 543
    case (2, 40...99) where isShort: 2500 + number
    default: nil
    }
  }
}

/// What the points come to.
extension PeriodItems {
  /// Fills in quarters and years.
  mutating func resolve() {
    var rest = items[...]
    var fromMonths: Set<Int> = []
    while let item = rest.popFirst() {
      switch item {
      case .to: continue
      case .year(let year): takeYears(from: year, &rest)
      case .quarter(let quarter, let year): takeQuarters(from: quarter, year, &rest)
      case .month(let month, let year): fromMonths.formUnion(takeMonths(from: month, year, &rest))
      }
    }
    if quarters.isEmpty { quarters = hasWholeYear ? [1, 2, 3, 4] : fromMonths }
  }

  private mutating func takeYears(from first: Year, _ rest: inout ArraySlice<Item>) {
    guard rest.first == .to, case .year(let last)? = rest.dropFirst().first else {
      years.insert(first.number)
      return
    }
    rest = rest.dropFirst(2)
    add(first.number, last.number)
  }

  private mutating func add(_ first: Int, _ last: Int) {
    guard first <= last, last - first < Self.longestSpan else { return years.formUnion([first, last]) }
    years.formUnion(first...last)
  }

  private mutating func takeQuarters(from first: Int, _ year: Year?, _ rest: inout ArraySlice<Item>) {
    guard rest.first == .to, case .quarter(let last, let end)? = rest.dropFirst().first else {
      quarters.insert(first)
      if let year { years.insert(year.number) }
      return
    }
    rest = rest.dropFirst(2)
    let count: Int
    if let year, let end, year.number < end.number {
      add(year.number, end.number)
      count = (end.number - year.number) * 4 + last - first
    } else {
      if let year = year ?? end { years.insert(year.number) }
      count = (last - first + 4) % 4
    }
    for step in 0...min(3, max(0, count)) { quarters.insert((first - 1 + step) % 4 + 1) }
  }

  /// The quarters of the months from one to the next that a span names, or of one month.
  private mutating func takeMonths(
    from first: Int, _ year: Year?, _ rest: inout ArraySlice<Item>
  ) -> Set<Int> {
    var (last, start, end) = (first, year, year)
    if rest.first == .to, case .month(let month, let other)? = rest.dropFirst().first {
      rest = rest.dropFirst(2)
      (last, end) = (month, other)
      if start == nil { start = end.map { Self.before(first, month, $0) } }
      if end == nil { end = start.map { Self.after(first, month, $0) } }
    } else if year == nil {
      start = Self.listYear(first, rest)
      end = start
    }
    var repeats = 0
    if let year = end, rest.first == .to, case .year(let until)? = rest.dropFirst().first {
      rest = rest.dropFirst(2)
      repeats = max(0, until.number - year.number)
    }
    var count = (last - first + 12) % 12
    if let start, let end {
      let (from, to) = (Self.fiscal(first, start), Self.fiscal(last, end))
      add(from, to + repeats)
      count = max(count, (to - from) * 12 + Self.position(last) - Self.position(first))
    }
    return Set((0...min(11, count)).map { (Self.position(first) + $0) % 12 / 3 + 1 })
  }

  /// Where a month stands in the fiscal year, from 0.
  private static func position(_ month: Int) -> Int { (month + 2) % 12 }

  private static func fiscal(_ month: Int, _ year: Year) -> Int {
    year.number + (!year.isFiscal && month >= 10 ? 1 : 0)
  }

  /// The year of a span's first month, if only the last one has a year.
  private static func before(_ first: Int, _ last: Int, _ year: Year) -> Year {
    let wraps = year.isFiscal ? position(first) > position(last) : first > last
    return Year(number: year.number - (wraps ? 1 : 0), isFiscal: year.isFiscal)
  }

  /// The year of a span's last month, if only the first one has a year.
  private static func after(_ first: Int, _ last: Int, _ year: Year) -> Year {
    let wraps = year.isFiscal ? position(first) > position(last) : first > last
    return Year(number: year.number + (wraps ? 1 : 0), isFiscal: year.isFiscal)
  }

  /// The year of a list's months, which stands behind the last of them.
  private static func listYear(_ month: Int, _ rest: ArraySlice<Item>) -> Year? {
    for item in rest {
      guard case .month(_, let year) = item else { return nil }
      if let year { return year }
    }
    return nil
  }
}
