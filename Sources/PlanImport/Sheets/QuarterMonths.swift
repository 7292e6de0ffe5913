import ThaiText

/// Reads months as quarters of the fiscal year, where a plan names months.
enum QuarterMonths {
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
