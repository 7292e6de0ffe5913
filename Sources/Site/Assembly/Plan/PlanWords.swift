import Content
import ThaiText

/// Figures and periods of the plan in Thai words.
enum PlanWords {
  /// Words of the quarters of a fiscal year, from October on.
  static let quarters = [
    "ไตรมาส 1 (ต.ค.–ธ.ค.)", "ไตรมาส 2 (ม.ค.–มี.ค.)", "ไตรมาส 3 (เม.ย.–มิ.ย.)", "ไตรมาส 4 (ก.ค.–ก.ย.)",
  ]

  /// Quarters as a span where they follow one another.
  static func quarters(_ numbers: [Int]) -> String? {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    if numbers == [1, 2, 3, 4] { return "ตลอดปี (ไตรมาส 1–4)" }
    if numbers.count == 1 {
      return Self.quarters.indices.contains(first - 1) ? Self.quarters[first - 1] : nil
    }
    return numbers == Array(first...last)
      ? "ไตรมาส \(first)–\(last)" : "ไตรมาส " + numbers.map(String.init).joined(separator: ", ")
  }

  /// Years as a span.
  static func years(_ years: [FiscalYear]) -> String? {
    guard let first = years.first, let last = years.last else { return nil }
    return first == last ? "พ.ศ. \(first)" : "พ.ศ. \(first)–\(last)"
  }

  /// An amount with its unit.
  static func baht(_ baht: Baht) -> String { baht == .zero ? "ไม่ใช้งบประมาณ" : "\(baht.grouped) บาท" }
}
