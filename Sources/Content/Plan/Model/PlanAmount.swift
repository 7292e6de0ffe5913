import Diagnostics
import ThaiText

/// What a plan says about money: an amount, that none is used, or something that is no amount.
package enum PlanAmount: Sendable, Hashable {
  /// No money is used.
  case none
  /// An amount in baht.
  case baht(Baht)
  /// What stands where an amount should, as written.
  case unreadable(String)

  /// The amount; zero if none is used, nil if it cannot be read.
  package var baht: Baht? {
    switch self {
    case .none: .zero
    case .baht(let baht): baht
    case .unreadable: nil
    }
  }
}

extension PlanAmount {
  /// Reads what stands where an amount should: hyphens or zero say that none is used.
  ///
  /// A group of thousands after nothing, as `0,000`, is unreadable: the digits before it were lost.
  package static func read(_ text: String) -> PlanAmount {
    let squeezed = ThaiDigits.folded(text).unicodeScalars.filter { !$0.properties.isWhitespace }
    if !squeezed.isEmpty, squeezed.allSatisfy({ "-–—‐−".unicodeScalars.contains($0) }) { return .none }
    var digits = Array(squeezed)
    let unit = Array("บาท".unicodeScalars)
    if digits.suffix(unit.count).elementsEqual(unit) { digits.removeLast(unit.count) }
    if digits.first == "0", digits.contains(",") { return .unreadable(text) }
    guard let baht = Baht.read(String(String.UnicodeScalarView(digits))) else { return .unreadable(text) }
    return baht == .zero ? .none : .baht(baht)
  }
}

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
