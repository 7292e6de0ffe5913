import ThaiText

/// One finding: what is wrong, where, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
  /// The stable rule that found it.
  package var rule: RuleID
  /// How much it weighs.
  package var severity: Severity
  /// Where it is; absent for a finding about the whole content.
  package var place: SourcePlace?
  /// What is wrong.
  package var message: LocalizedText
  /// How to mend it.
  package var mend: LocalizedText?
  /// The one likely right spelling ("did you mean").
  package var suggestion: String?
  /// The offending line, for printing with a caret.
  package var snippet: String?
  /// Further places that belong to the finding, such as the first definition.
  package var related: [SourcePlace]

  /// Describes one finding; a person's number that any text of it quotes is masked.
  package init(
    _ rule: RuleID, _ severity: Severity, at place: SourcePlace? = nil, _ message: LocalizedText,
    mend: LocalizedText? = nil, suggestion: String? = nil, snippet: String? = nil,
    related: [SourcePlace] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message.masked
    self.mend = mend?.masked
    self.suggestion = suggestion.map(NationalID.masked)
    self.snippet = snippet.map(NationalID.masked)
    self.related = related
  }
}

extension LocalizedText {
  fileprivate var masked: LocalizedText {
    LocalizedText(th: NationalID.masked(th), en: NationalID.masked(en))
  }
}
