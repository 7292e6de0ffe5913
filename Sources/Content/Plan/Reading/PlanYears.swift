import DataFiles
import Diagnostics
import ThaiText

/// Reads fiscal years: one, a list of them, or a span such as `2566-2570`.
enum PlanYears {
  private static let longestSpan = 20

  /// The years of a field, in order.
  static func read(
    _ texts: [Located<String>], in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [FiscalYear] {
    var years: [FiscalYear] = []
    for text in texts {
      guard let found = span(text.value) else {
        report(text, source, into: &diagnostics)
        continue
      }
      years += found.filter { !years.contains($0) }
    }
    return years.sorted()
  }

  private static func span(_ text: String) -> [FiscalYear]? {
    let parts = ThaiDigits.folded(text).unicodeScalars.split { $0 == "-" || $0 == "–" }.map { String($0) }
    let years = parts.compactMap { ThaiDigits.integer(PlanText.squeezed($0)).flatMap(FiscalYear.init) }
    guard years.count == parts.count, let first = years.first, let last = years.last, parts.count <= 2,
      first <= last, last.buddhistYear - first.buddhistYear < longestSpan
    else { return nil }
    return (first.buddhistYear...last.buddhistYear).compactMap { FiscalYear($0) }
  }

  private static func report(
    _ text: Located<String>, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      "plan.years", in: source, at: text.offset, length: text.length,
      LocalizedText(
        th: "อ่านปีงบประมาณ “\(text.value)” ไม่ได้", en: "“\(text.value)” is no fiscal year and no span of years"),
      mend: LocalizedText(th: "เขียนเช่น 2566-2570 หรือ 2566", en: "write such as 2566-2570 or 2566"))
  }
}
