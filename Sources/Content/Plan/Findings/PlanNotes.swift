import Diagnostics
import ThaiText

/// The findings on a plan, with the lines of the sources in which they lie.
struct PlanNotes {
  /// How far below the place of a field its words may stand.
  private static let reach = 60

  let sources: [SourceText]
  private(set) var diagnostics = DiagnosticList()

  init(sources: [SourceText]) { self.sources = sources }

  /// Adds a finding that lowers the worth of the plan.
  mutating func add(
    _ rule: RuleID, at place: SourcePlace?, _ message: LocalizedText, mend: LocalizedText,
    suggestion: String? = nil, related: [SourcePlace?] = []
  ) {
    let line = place.flatMap { place in source(of: place)?.text(ofLine: place.line) }
    diagnostics.add(
      Diagnostic(
        rule, .problem, at: place, message, mend: mend, suggestion: suggestion, snippet: line,
        related: related.compactMap(\.self)))
  }

  /// Where some words stand at or below a place; the place itself where they are not found.
  func place(of words: String, from place: SourcePlace?) -> SourcePlace? {
    guard let place, let source = source(of: place) else { return place }
    let wanted = Array(ThaiDigits.folded(words).unicodeScalars)
    for number in place.line..<(place.line + Self.reach) {
      let line = Array(ThaiDigits.folded(source.text(ofLine: number)).unicodeScalars)
      guard let start = line.firstIndex(of: wanted) else { continue }
      return SourcePlace(file: place.file, line: number, column: start + 1, length: wanted.count)
    }
    return place
  }

  private func source(of place: SourcePlace) -> SourceText? { sources.first { $0.path == place.file } }
}
