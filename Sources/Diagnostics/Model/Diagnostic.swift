import ThaiText

/// One finding: what is wrong, where, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  /// The stable rule that found it.
  public var rule: RuleID
  /// How much it weighs.
  public var severity: Severity
  /// Where it is; absent for a finding about the whole content.
  public var place: SourcePlace?
  /// What is wrong.
  public var message: LocalizedText
  /// How to mend it.
  public var mend: LocalizedText?
  /// The one likely right spelling ("did you mean").
  public var suggestion: String?
  /// The offending line, for printing with a caret.
  public var snippet: String?
  /// Further places that belong to the finding, such as the first definition.
  public var related: [SourcePlace]

  /// Describes one finding; a person's number that any text of it quotes is masked.
  public init(
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
