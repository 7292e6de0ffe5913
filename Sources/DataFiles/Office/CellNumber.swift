import ThaiText

/// A number of a cell in plain digits, as a person would have typed it.
struct CellNumber {
  /// More digits than that are noise of the way in which computers count.
  private static let mostDigits = 15

  private let isNegative: Bool
  private var digits: [UInt8]
  /// How many of the digits stand before the point; may be negative.
  private var point: Int

  /// The number of a text such as `1.5E+05`; nil for anything else.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ 0x2B...0x39 ~= $0 || $0 | 0x20 == UInt8(ascii: "e") }),
      let value = Double(text), value.isFinite
    else { return nil }
    self.init(value)
  }

  private init(_ value: Double) {
    isNegative = value < 0
    let parts = value.magnitude.description.utf8.split(separator: UInt8(ascii: "e"))
    let mantissa = parts[0].split(separator: UInt8(ascii: "."))
    let exponent = parts.count > 1 ? Int(String(Substring(parts[1]))) ?? 0 : 0
    digits = mantissa.flatMap { Array($0) }
    point = (mantissa.first?.count ?? 0) + exponent
    round(as: value)
    trim()
  }

  /// A hundred times the number, with the sign of percent.
  var percent: String {
    var copy = self
    copy.point += 2
    return copy.plain + "%"
  }

  /// The number without an exponent.
  var plain: String { sign + String(decoding: magnitude, as: UTF8.self) }

  /// The number with zeros in front of it up to a number of digits.
  func padded(to count: Int) -> String {
    let whole = magnitude
    let missing = whole.contains(UInt8(ascii: ".")) ? 0 : max(0, count - whole.count)
    return sign + String(repeating: "0", count: missing) + String(decoding: whole, as: UTF8.self)
  }

  private var sign: String { isNegative && !digits.isEmpty ? "-" : "" }

  private var magnitude: [UInt8] {
    guard !digits.isEmpty else { return [UInt8(ascii: "0")] }
    func zeros(_ count: Int) -> [UInt8] { Array(repeating: UInt8(ascii: "0"), count: max(0, count)) }
    let whole = point > 0 ? digits.prefix(point) + zeros(point - digits.count) : zeros(1)
    let rest = point > 0 ? Array(digits.dropFirst(point)) : zeros(-point) + digits
    return rest.isEmpty ? Array(whole) : whole + [UInt8(ascii: ".")] + rest
  }

  /// Cuts the digits of a value to as many as mean something.
  private mutating func round(as value: Double) {
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(leading)
    point -= leading
    guard digits.count > Self.mostDigits else { return }
    let isHalf = digits.count == Self.mostDigits + 1 && digits.last == UInt8(ascii: "5")
    let isUp = isHalf ? reaches(value.magnitude) : digits[Self.mostDigits] >= UInt8(ascii: "5")
    digits.removeSubrange(Self.mostDigits...)
    guard isUp else { return }
    while let last = digits.popLast() {
      if last < UInt8(ascii: "9") {
        digits.append(last + 1)
        return
      }
    }
    digits = [UInt8(ascii: "1")]
    point += 1
  }

  /// Whether a value, of which the digits are the shortest that tell it, is as large as they say or larger.
  private func reaches(_ value: Double) -> Bool {
    let power = digits.count - point
    guard 0...22 ~= power, value.exponent >= -22, value.exponent <= 52 else { return true }
    let shift = UInt128(52 - value.exponent)
    let mine = digits.reduce(UInt128(0)) { $0 * 10 + UInt128($1 - UInt8(ascii: "0")) } << shift
    let scale = (0..<power).reduce(UInt128(1)) { product, _ in product * 10 }
    return UInt128(value.significandBitPattern | 1 << 52) * scale >= mine
  }

  private mutating func trim() {
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }
}

/// A day and time that a workbook counts as a number of days.
struct SerialDate {
  private static let secondsPerDay = 86_400
  /// 31 December 9999, beyond which no spreadsheet counts.
  private static let most = 2_958_466.0
  /// Days from 1970 back to the day 0 of a workbook.
  private static let (first1900, first1904) = (-25_569, -24_107)

  /// The text of a number of days under a format; nil if the number is no day.
  static func text(_ serial: Double, _ pattern: DatePattern, startsIn1904: Bool) -> String? {
    guard serial >= 0, serial < most else { return nil }
    let seconds = Int((serial * Double(secondsPerDay)).rounded())
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: secondsPerDay)
    let time = text(of: pattern.time, seconds, rest)
    guard pattern.date != .none else { return time }
    // Spreadsheets count a 29 February 1900 that never was, and nobody means the days before it.
    guard days > 60 || startsIn1904 else { return days == 0 ? time : nil }
    let day = text(of: days + (startsIn1904 ? first1904 : first1900), pattern.date)
    return time.map { day + " " + $0 } ?? day
  }

  private static func text(of time: DatePattern.TimePart, _ seconds: Int, _ rest: Int) -> String? {
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    switch time {
    case .none: return nil
    case .time(let hasSeconds):
      let clock = padded(rest / 3600) + ":" + padded(rest / 60 % 60)
      return hasSeconds || rest % 60 > 0 ? clock + ":" + padded(rest % 60) : clock
    case .elapsed(let unit, let hasSeconds):
      let whole = String(seconds / unit.rawValue)
      let minutes = unit == .hours ? ":" + padded(seconds / 60 % 60) : ""
      return whole + minutes + (hasSeconds ? ":" + padded(seconds % 60) : "")
    }
  }

  /// The day of a number counted from 1970; a year such as 2566 was typed in the Buddhist era.
  private static func text(of dayNumber: Int, _ part: DatePattern.DatePart) -> String {
    // Every 400 years the calendar is the same, and has 146,097 days.
    let cycles = dayNumber > CalendarDay.lastNumber ? (dayNumber - CalendarDay.lastNumber) / 146_097 + 1 : 0
    let known = CalendarDay(dayNumber: dayNumber - cycles * 146_097)
    let year = known.year + cycles * 400
    let isBuddhist = year > 2400
    guard let day = isBuddhist ? CalendarDay(year: year - 543, month: known.month, day: known.day) : known
    else { return "\(known.day)/\(known.month)/\(year)" }
    return part == .month ? String(day.iso.dropLast(3)) : day.iso
  }
}

extension CalendarDay {
  fileprivate static let lastNumber = CalendarDay(dayNumber: .max / 2).dayNumber
}
