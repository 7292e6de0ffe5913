import DataFiles
import Diagnostics
import ThaiText

/// Reads quarters of a fiscal year: numbers from 1 to 4, or spans such as `1-4`.
enum QuarterList {
  /// The quarters of a field, in order, once each.
  static func read(
    _ texts: [Located<String>], in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [Int] {
    var quarters: Set<Int> = []
    for text in texts where !text.value.isEmpty {
      let parts = ThaiDigits.folded(text.value).unicodeScalars.split { $0 == "-" || $0 == "–" }
        .map { ThaiDigits.integer(PlanText.squeezed(String($0))) }
      let numbers = parts.compactMap(\.self).filter { (1...4).contains($0) }
      if numbers.count == parts.count, let first = numbers.first, let last = numbers.last, numbers.count <= 2,
        first <= last
      {
        quarters.formUnion(first...last)
      } else {
        report(text, source, into: &diagnostics)
      }
    }
    return quarters.sorted()
  }

  private static func report(
    _ text: Located<String>, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      "plan.quarters", in: source, at: text.offset, length: text.length,
      LocalizedText(th: "“\(text.value)” ไม่ใช่ไตรมาส 1 ถึง 4", en: "“\(text.value)” is no quarter from 1 to 4"),
      mend: LocalizedText(th: "เขียนเช่น [1, 2] หรือ 1-4", en: "write such as [1, 2] or 1-4"))
  }
}
