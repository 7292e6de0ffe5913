import DataFiles
import Diagnostics
import ThaiText

/// Reads fiscal years: one, a list of them, or a span such as `2566-2570`.
enum PlanYears {
  private static let longestSpan = 20

  /// The years of a field, in order, once each.
  static func read(
    _ texts: [Located<String>], in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [FiscalYear] {
    var years: Set<FiscalYear> = []
    for text in texts {
      if let found = span(text.value) {
        years.formUnion(found)
      } else {
        diagnostics.add(.noYears(text.value), in: source, at: text)
      }
    }
    return years.sorted()
  }

  private static func span(_ text: String) -> [FiscalYear]? {
    let years = text.spanEnds.map { $0.flatMap(FiscalYear.init) }
    guard years.count <= 2, let first = years.first ?? nil, let last = years.last ?? nil, first <= last,
      last.buddhistYear - first.buddhistYear < longestSpan
    else { return nil }
    return (first.buddhistYear...last.buddhistYear).compactMap { FiscalYear($0) }
  }
}

/// Reads quarters of a fiscal year: numbers from 1 to 4, or spans such as `1-4`.
enum QuarterList {
  /// The quarters of a field, in order, once each.
  static func read(
    _ texts: [Located<String>], in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [Int] {
    var quarters: Set<Int> = []
    for text in texts where !text.value.isEmpty {
      let ends = text.value.spanEnds.map { $0.flatMap { (1...4).contains($0) ? $0 : nil } }
      if ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last {
        quarters.formUnion(first...last)
      } else {
        diagnostics.add(.noQuarters(text.value), in: source, at: text)
      }
    }
    return quarters.sorted()
  }
}

extension String {
  /// The numbers on both sides of a hyphen, or the one number; nil for what is none.
  fileprivate var spanEnds: [Int?] {
    ThaiDigits.folded(self).unicodeScalars.split { $0 == "-" || $0 == "–" }
      .map { ThaiDigits.integer(String($0).squeezed) }
  }
}
