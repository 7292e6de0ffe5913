import Diagnostics

/// A name in a tag with its place.
struct TemplateName: Sendable {
  let text: String
  let offset: Int
  let source: SourceText

  /// Reports something about the name.
  func report(
    _ rule: RuleID, _ message: LocalizedText, mend: LocalizedText, suggestion: String? = nil,
    into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      rule, in: source, at: offset, length: max(1, text.utf8.count), message, mend: mend,
      suggestion: suggestion)
  }
}
