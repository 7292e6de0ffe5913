import ThaiText

/// The figure that an indicator sets, such as “ไม่น้อยกว่าร้อยละ 80” or “จำนวน 2 ครั้ง”.
package struct PlanTargetFigure: Sendable, Hashable {
  package let figure: PlanFigure
  /// Its unit as the sentence names it, such as `ครั้ง`, or `ร้อยละ`; empty if it names none.
  package let unit: String
  /// The words that carry the figure, as the sentence has them.
  package let words: String
}

extension PlanTargetFigure {
  /// The figure that an indicator sets; nil if it names none.
  ///
  /// Years, sections of laws, and numbers that count which one it is are no figures.
  package static func of(_ indicator: String) -> PlanTargetFigure? {
    let text = Array(ThaiDigits.folded(indicator).unicodeScalars)
    let numbers = IndicatorNumber.all(in: text)
    return (numbers.first { $0.hasOpener } ?? numbers.first { !$0.unit.isEmpty } ?? numbers.first).map {
      PlanTargetFigure(figure: $0.figure, unit: $0.unit, words: $0.words)
    }
  }
}

/// A figure of an indicator, exact to a hundredth.
package struct PlanFigure: Sendable, Hashable, Comparable {
  /// The figure in hundredths.
  package let hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }

  /// The figure that a text writes, in Thai digits or others; nil for anything else.
  package static func read(_ text: String) -> PlanFigure? {
    Baht.read(text).map { PlanFigure(hundredths: $0.satang) }
  }

  /// The figure for people, with decimals only where there are any.
  package var text: String { Baht(satang: hundredths).grouped }

  package static func < (lhs: PlanFigure, rhs: PlanFigure) -> Bool { lhs.hundredths < rhs.hundredths }
}

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
    let opener = openers.first { before.suffix($0.count).elementsEqual($0) }
    let isNaming = naming.contains { before.suffix($0.count).elementsEqual($0) }
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
