import Diagnostics
import ThaiText

/// Amounts and years of a plan in words.
enum PlanMoney {
  /// An amount in both languages.
  static func words(_ baht: Baht) -> LocalizedText {
    baht == .zero
      ? LocalizedText(th: "ไม่ใช้งบประมาณ", en: "no budget")
      : LocalizedText(th: "\(baht.grouped) บาท", en: "\(baht.grouped) baht")
  }

  /// Years such as `2566–2568, 2570`.
  static func years(_ years: [FiscalYear]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in years.map(\.buddhistYear).sorted() {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
