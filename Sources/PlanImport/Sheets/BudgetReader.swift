import Content
import Diagnostics
import ThaiText

/// Reads what a sheet says about money.
enum BudgetReader {
  /// The amount of a text; absent where it says nothing about money.
  static func read(_ text: String) -> PlanAmount? {
    let words = PlanLine.squeezed(text)
    guard !words.isEmpty else { return nil }
    if saysNone(words) { return PlanAmount.none }
    guard let written = amount(in: words) else { return .unreadable(words) }
    return PlanAmount.read(written)
  }

  /// “ไม่ใช้งบประมาณ” in its spellings, or a lone hyphen.
  static func saysNone(_ words: String) -> Bool {
    let squeezed = words.unicodeScalars.filter { $0 != " " }
    if squeezed.count <= 3, squeezed.allSatisfy({ "-–—".unicodeScalars.contains($0) }) { return true }
    return ["ไม่ใช้งบประมาณ", "ไม่ใช่งบประมาณ", "ไม่มีงบประมาณ", "ไม่ใช้งบ", "ไม่มี"].contains { spelling in
      squeezed.starts(with: spelling.unicodeScalars)
    }
  }

  /// The digits before “บาท”, else the only ones.
  private static func amount(in words: String) -> String? {
    let scalars = Array(words.unicodeScalars)
    var runs: [(text: String, isBaht: Bool)] = []
    var index = 0
    while index < scalars.count {
      let run = scalars[index...].prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
      guard run.contains(where: { ("0"..."9").contains($0) }) else {
        index += max(1, run.count)
        continue
      }
      index += run.count
      let after = scalars[index...].drop { $0 == " " }
      let digits = String(String.UnicodeScalarView(run.reversed().drop { $0 == "," || $0 == "." }.reversed()))
      runs.append((digits, after.starts(with: "บาท".unicodeScalars)))
    }
    let amounts = runs.filter(\.isBaht)
    return amounts.first?.text ?? (runs.count == 1 ? runs[0].text : nil)
  }
}
