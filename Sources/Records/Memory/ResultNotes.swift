import Diagnostics
import ThaiText

/// What a build found and came to, as the memory's file holds it.
enum ResultNotes {
  static func write(_ findings: [Diagnostic], _ outcome: BuildOutcome, to writer: inout MemoryWriter) {
    writer.write(UInt64(bitPattern: Int64(outcome.pages)))
    writer.write(outcome.score.bitPattern)
    write(outcome.scoreLine, to: &writer)
    writer.write(outcome.hasProblems ? 1 : 0)
    writer.write(UInt64(outcome.menuYear?.buddhistYear ?? 0))
    writer.write(outcome.release)
    writer.write(UInt64(findings.count))
    for finding in findings { write(finding, to: &writer) }
  }

  /// Reads them back; nothing where they are damaged.
  static func read(_ reader: inout MemoryReader) -> (findings: [Diagnostic], outcome: BuildOutcome)? {
    var outcome = BuildOutcome(
      pages: Int(truncatingIfNeeded: reader.number()), score: Double(bitPattern: reader.number()),
      scoreLine: words(&reader), hasProblems: reader.number() == 1,
      menuYear: FiscalYear(Int(truncatingIfNeeded: reader.number())))
    outcome.release = reader.text()
    var findings: [Diagnostic] = []
    for _ in 0..<reader.count() {
      guard let finding = finding(&reader), !reader.isOver else { return nil }
      findings.append(finding)
    }
    return reader.isOver ? nil : (findings, outcome)
  }

  private static func write(_ words: LocalizedText, to writer: inout MemoryWriter) {
    writer.write(words.th)
    writer.write(words.en)
  }

  private static func words(_ reader: inout MemoryReader) -> LocalizedText {
    LocalizedText(th: reader.text(), en: reader.text())
  }

  private static func write(_ finding: Diagnostic, to writer: inout MemoryWriter) {
    writer.write(finding.rule.name)
    writer.write(finding.severity.rawValue)
    write(finding.message, to: &writer)
    writer.write(finding.mend == nil ? 0 : 1)
    if let mend = finding.mend { write(mend, to: &writer) }
    writer.write(optional: finding.suggestion)
    writer.write(optional: finding.snippet)
    let places = [finding.place].compactMap(\.self) + finding.related
    writer.write(finding.place == nil ? 0 : 1)
    writer.write(UInt64(places.count))
    for place in places {
      writer.write(place.file)
      for figure in [place.line, place.column, place.length] {
        writer.write(UInt64(bitPattern: Int64(figure)))
      }
    }
  }

  private static func finding(_ reader: inout MemoryReader) -> Diagnostic? {
    let rule = RuleID(stringLiteral: reader.text())
    guard let severity = Severity(rawValue: reader.text()) else { return nil }
    let message = words(&reader)
    let mend = reader.number() == 1 ? words(&reader) : nil
    let (suggestion, snippet) = (reader.optionalText(), reader.optionalText())
    let hasPlace = reader.number() == 1
    var places = reader.list { place(&$0) }
    guard !hasPlace || !places.isEmpty else { return nil }
    let first = hasPlace ? places.removeFirst() : nil
    return Diagnostic(
      rule, severity, at: first, message, mend: mend, suggestion: suggestion, snippet: snippet,
      related: places)
  }

  private static func place(_ reader: inout MemoryReader) -> SourcePlace {
    SourcePlace(
      file: reader.text(), line: Int(truncatingIfNeeded: reader.number()),
      column: Int(truncatingIfNeeded: reader.number()), length: Int(truncatingIfNeeded: reader.number()))
  }
}
