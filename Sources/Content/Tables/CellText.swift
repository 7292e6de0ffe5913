import Catalogue
import DataFiles
import ThaiText

/// What the text of a cell means, as people write figures and dates in official forms.
enum CellText {
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "−", "‐", "‑", "_"]
  private static let counted = [
    "คน", "ราย", "เรื่อง", "ครั้ง", "รายการ", "อัตรา", "แห่ง", "โครงการ", "ฉบับ", "คะแนน", "ตำแหน่ง", "สัญญา", "งาน",
  ]
  /// What may follow ไม่มี in a sentence that says that there is nothing to list.
  private static let nothings = [
    "การ", "รายการ", "โครงการ", "เรื่อง", "งาน", "ผู้", "ข้อมูล", "ของ", "กิจกรรม", "ประกาศ", "แผน", "จัด", "ค่ะ",
    "ครับ",
  ]

  /// Whether a cell holds a dash alone, which says “none” on paper.
  static func isDash(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { dashes.contains($0) || $0 == " " }
      && text.unicodeScalars.contains { $0 != " " }
  }

  /// Whether a cell says that there is nothing: a dash, or ไม่มี.
  static func isNone(_ text: String) -> Bool { isDash(text) || text == "ไม่มี" || text == "ไม่มีข้อมูล" }

  /// Whether a sentence says that there is nothing to list, such as `ไม่มีการจัดซื้อจัดจ้าง`.
  static func saysNothing(_ text: String) -> Bool {
    let words = String(
      text.unicodeScalars.drop { dashes.contains($0) || $0 == " " || $0 == "*" || $0 == "(" })
    for head in ["ไม่มี", "ไม่ได้"] where words.utf8.starts(with: head.utf8) {
      let rest = words.utf8.dropFirst(head.utf8.count).drop { $0 == 0x20 }
      if rest.allSatisfy({ $0 < 0x80 }) { return head == "ไม่มี" }
      if nothings.contains(where: { rest.starts(with: $0.utf8) }) { return true }
    }
    return words.utf8.starts(with: "ไม่ดำเนินการ".utf8)
  }

  /// An amount: `12,000`, `๑๒,๐๐๐.๐๐ บาท`, `12,000.-`, `฿12,000`, with its words in brackets behind it or not.
  ///
  /// Words that no money is used, such as `ไม่ใช้งบประมาณ`, are 0.
  static func amount(_ text: String) -> Baht? {
    if let amount = Baht.read(text) ?? withoutMoney(text) { return amount }
    var bytes = Array(ThaiDigits.folded(Spelling.name(text)).utf8)
    if bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28),
      bytes[open...].firstIndex(of: thai("บาท")) != nil
    {
      bytes.removeSubrange(open...)
    }
    if bytes.starts(with: "฿".utf8) { bytes.removeFirst("฿".utf8.count) }
    trim(&bytes, endings: ["บาทถ้วน", "บาท", "บ."])
    trim(&bytes, endings: [".-", ",-", ".–", ".—", ".=", "=", "-", "."])
    trimZeros(&bytes, keeping: 2)
    while bytes.first == 0x20 { bytes.removeFirst() }
    guard bytes.first.map({ 0x30...0x39 ~= $0 || $0 == 0x2D }) ?? false else { return nil }
    return Baht.read(String(decoding: bytes, as: UTF8.self))
  }

  private static func withoutMoney(_ text: String) -> Baht? {
    let words = Spelling.name(text).split(at: 0x20).joined()
    let isNone = [
      "ไม่ใช้งบประมาณ", "ไม่ใช้งบ", "ไม่ใช้เงินงบประมาณ", "ไม่มีงบประมาณ", "ไม่มีค่าใช้จ่าย", "ไม่มีการใช้งบประมาณ",
      "ไม่ได้ใช้งบประมาณ",
    ]
    .contains(words)
    return isNone ? Baht.read("0") : nil
  }

  /// A whole number: `12`, `1,200 คน`, `12.00`.
  static func integer(_ text: String) -> Int? {
    if let number = ThaiDigits.integer(text) { return number }
    var bytes = Array(ThaiDigits.folded(Spelling.name(text)).utf8)
    trim(&bytes, endings: counted)
    trimZeros(&bytes, keeping: 0)
    // A number below 0 is one; whether it may be there, the column says.
    let isNegative = bytes.first == UInt8(ascii: "-")
    let number = ThaiDigits.integer(
      String(decoding: isNegative ? bytes.dropFirst() : bytes[...], as: UTF8.self))
    return isNegative ? number.map { -$0 } : number
  }

  /// The digits of a percentage: `85.5`, `85 %`, `ร้อยละ 85`.
  static func percent(_ text: String) -> String? {
    var bytes = Array(ThaiDigits.folded(Spelling.name(text)).utf8)
    if bytes.starts(with: "ร้อยละ".utf8) { bytes.removeFirst("ร้อยละ".utf8.count) }
    trim(&bytes, endings: ["%"])
    while bytes.first == 0x20 { bytes.removeFirst() }
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isNumber = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { 0x30...0x39 ~= $0 } }
    return isNumber ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// A day; a year of two digits is read where the day must lie in a fiscal year, and does.
  static func day(_ text: String, within year: FiscalYear?) -> DateReading {
    var words = Spelling.name(text)
    for head in ["ลงวันที่", "ลว.", "ลว", "วันที่"] where words.utf8.starts(with: head.utf8) {
      words = String(decoding: words.utf8.dropFirst(head.utf8.count), as: UTF8.self).trimmedBlanks
    }
    let reading = ThaiDate.read(words)
    if case .day = reading { return reading }
    // A number is a day only where no other would do.
    if let day = serialDay(words), let year, year.contains(day) { return .day(day) }
    if case .ambiguous(.shortYear) = reading, let year, let long = withLongYear(words),
      case .day(let day) = ThaiDate.read(long), year.contains(day)
    {
      return .day(day)
    }
    let parts = words.split(at: 0x20)
    if parts.count == 2, parts[1].utf8.allSatisfy({ 0x30...0x3A ~= $0 }),
      case .day(let day) = ThaiDate.read(parts[0])
    {
      return .day(day)
    }
    return reading
  }

  /// The day that a spreadsheet means by a whole number where the cell is not formatted as a date; of this century.
  static func serialDay(_ text: String) -> CalendarDay? {
    let digits = text.utf8
    guard digits.count == 5, digits.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(text),
      36_526...73_050 ~= number
    else { return nil }
    return CalendarDay(dayNumber: number - 25_569)
  }

  /// A figure whose thousands blanks part, with commas instead: `1 200`; nil for any other text.
  static func grouped(_ text: String) -> String? {
    let parts = ThaiDigits.folded(Spelling.name(text)).split(at: 0x20)
    guard parts.count > 1, 1...3 ~= parts[0].utf8.count,
      parts.dropFirst().allSatisfy({ $0.utf8.prefix { 0x30...0x39 ~= $0 }.count == 3 })
    else { return nil }
    let joined = parts.joined(separator: ",")
    return Baht.read(joined) == nil ? nil : joined
  }

  /// The text of a date with 25 before its last two digits.
  private static func withLongYear(_ text: String) -> String? {
    let bytes = Array(ThaiDigits.folded(text).utf8)
    guard let last = bytes.lastIndex(where: { 0x30...0x39 ~= $0 }), last > 0 else { return nil }
    return String(decoding: bytes[..<(last - 1)] + thai("25") + bytes[(last - 1)...], as: UTF8.self)
  }

  /// A month of a fiscal year; a day stands for its month.
  static func month(_ text: String, in year: FiscalYear) -> FiscalMonth? {
    if let month = FiscalMonth.read(text, in: year) { return month }
    if case .day(let day) = ThaiDate.read(text) {
      return FiscalMonth.read("\(day.year)-\(day.month)", in: year)
    }
    let named = MonthWords.months(in: text)
    return named.count == 1 ? FiscalMonth.read(named[0], in: year) : nil
  }

  private static func thai(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func trim(_ bytes: inout [UInt8], endings: [String]) {
    while bytes.last == 0x20 { bytes.removeLast() }
    for ending in endings where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      bytes.removeLast(ending.utf8.count)
      while bytes.last == 0x20 { bytes.removeLast() }
      return
    }
  }

  /// Takes off the zeros that a spreadsheet writes behind the point.
  private static func trimZeros(_ bytes: inout [UInt8], keeping kept: Int) {
    guard let point = bytes.lastIndex(of: 0x2E) else { return }
    while bytes.count - point - 1 > kept, bytes.last == 0x30 { bytes.removeLast() }
    if bytes.last == 0x2E { bytes.removeLast() }
  }
}

extension String {
  /// Whether some words stand in the text, byte for byte.
  func holds(_ words: String) -> Bool { Array(utf8).firstIndex(of: Array(words.utf8)) != nil }
}
