/// The findings of a run, collected by every stage; order of collection does not matter.
package struct DiagnosticList: Sendable {
  /// The findings as they came.
  package private(set) var all: [Diagnostic] = []

  /// An empty list.
  package init() {}

  /// Adds one finding.
  package mutating func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }

  /// Adds the findings of another list.
  package mutating func add(contentsOf other: DiagnosticList) { all.append(contentsOf: other.all) }

  /// Adds a finding about a span of bytes in a source text, with its line as the snippet.
  package mutating func add(
    _ rule: RuleID, _ severity: Severity = .error, in source: SourceText, at offset: Int, length: Int = 0,
    _ message: LocalizedText, mend: LocalizedText? = nil, suggestion: String? = nil,
    related: [SourcePlace] = []
  ) {
    add(
      Diagnostic(
        rule, severity, in: source, at: offset, length: length, message, mend: mend, suggestion: suggestion,
        related: related))
  }

  /// Whether any finding is an error.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// How many findings have one severity.
  package func count(of severity: Severity) -> Int { all.count { $0.severity == severity } }

  /// The findings once each, ordered by file, line, column and rule, so that output never depends on scheduling.
  package var sorted: [Diagnostic] {
    var seen = Set<Diagnostic>()
    return all.filter { seen.insert($0).inserted }.sorted { lhs, rhs in
      switch (lhs.place, rhs.place) {
      case (let left?, let right?) where left != right: left < right
      case (nil, _?): true
      case (_?, nil): false
      default: (lhs.rule.name, lhs.message.en) < (rhs.rule.name, rhs.message.en)
      }
    }
  }
}
