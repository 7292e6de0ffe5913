import ThaiText

/// A number within an indicator that says how much.
struct IndicatorNumber {
  private static let percent = "ร้อยละ"
  private static let openers = ["ไม่น้อยกว่า", "ไม่ต่ำกว่า", "อย่างน้อย", "ไม่เกิน", "จำนวน", "ครบ", "ทั้ง", percent]
    .map { Array($0.unicodeScalars) }
  /// Words after which a number names which one and not how many.
  private static let naming = [
    "พ.ศ.", "ปี", "ปีงบประมาณ", "มาตรา", "ฉบับที่", "ครั้งที่", "ข้อ", "ข้อที่", "ระยะที่", "มิติที่", "ไตรมาส", "ไตรมาสที่",
    "หมู่ที่", "หมู่",
    "ที่", "ประเด็นที่", "วันที่",
  ].map { Array($0.unicodeScalars) }
  private static let units = [
    "ช่องทาง", "หมู่บ้าน", "โครงการ", "กิจกรรม", "หน่วยงาน", "เครือข่าย", "มาตรการ", "คะแนน", "ประเภท", "หลักสูตร",
    "รายงาน",
    "ครัวเรือน", "ครั้ง", "เรื่อง", "ฉบับ", "ชุมชน", "ระบบ", "เล่ม", "ชิ้น", "แห่ง", "ชุด", "ราย", "ด้าน", "ข้อ", "แผน",
    "เดือน", "วัน", "คน",
    "รุ่น", "บาท", "ระดับ",
  ].map { Array($0.unicodeScalars) }
  private static let longestUnit = 16

  let figure: PlanFigure
  let unit: String
  let words: String
  let hasOpener: Bool

  /// Every number of a text that says how much; its digits are folded.
  static func all(in text: [Unicode.Scalar]) -> [IndicatorNumber] {
    var found: [IndicatorNumber] = []
    var index = 0
    while index < text.count {
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, isDigit(text[end]) || isInner(text, end) { end += 1 }
      if let number = number(text, index..<end) { found.append(number) }
      index = end
    }
    return found
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// A comma or full stop between two digits.
  private static func isInner(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    (text[index] == "," || text[index] == ".") && index + 1 < text.count && isDigit(text[index + 1])
  }

  private static func number(_ text: [Unicode.Scalar], _ range: Range<Int>) -> IndicatorNumber? {
    var before = text[..<range.lowerBound]
    while before.last == " " { before.removeLast() }
    let opener = openers.first { before.reversed().starts(with: $0.reversed()) }
    let isNaming = naming.contains { before.reversed().starts(with: $0.reversed()) }
    guard opener != nil || !isNaming, let figure = PlanFigure.read(string(text[range])) else { return nil }
    let isListMarker =
      before.isEmpty && text[range.upperBound...].first.map { ").".unicodeScalars.contains($0) } ?? false
    guard !isListMarker else { return nil }
    let start = before.count - (opener?.count ?? 0)
    let (unit, end) = unit(text, range.upperBound, opener)
    return IndicatorNumber(
      figure: figure, unit: unit, words: string(text[(opener == nil ? range.lowerBound : start)..<end]),
      hasOpener: opener != nil)
  }

  private static func unit(
    _ text: [Unicode.Scalar], _ end: Int, _ opener: [Unicode.Scalar]?
  ) -> (String, Int) {
    if opener == Array(percent.unicodeScalars) { return (percent, end) }
    let after = text[end...]
    let rest = after.drop { $0 == " " }
    if rest.first == "%" { return (percent, rest.startIndex + 1) }
    if let known = units.first(where: { rest.starts(with: $0) }) {
      return (string(known[...]), rest.startIndex + known.count)
    }
    let word = rest.prefix(longestUnit).prefix { (0x0E01...0x0E4E).contains($0.value) }
    guard !word.isEmpty, word.count < longestUnit else { return ("", end) }
    return (string(word), word.endIndex)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
