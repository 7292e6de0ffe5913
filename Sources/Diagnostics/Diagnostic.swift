import ThaiText

// Diagnostics: what every stage reports, and how it is shown. It imports only ThaiText, for masking identification numbers.
//
// In: findings that stages add to a `DiagnosticList`, at byte offsets of a `SourceText`.
// Out: the findings sorted, as lines for people (`ConsoleWriter`) or as JSON (`Diagnostic.json`, `JSONWriter`).
//
// - Diagnostic.swift, DiagnosticList.swift: one finding, and the list that stages report into. Open these first.
// - SourceText.swift: byte offsets to lines and columns, and the line to show.
// - FindingID.swift: the name of a finding that stays the same while its fact stands.
// - NearestName.swift: "did you mean".
// - ConsoleWriter.swift, TerminalText.swift, JSON.swift: output.

/// One finding: what is wrong, where, and how to fix it.
package struct Diagnostic: Sendable, Hashable {
  /// The stable rule that found it.
  package var rule: RuleID
  /// How much it weighs.
  package var severity: Severity
  /// Where it is; nil for a finding about the whole content.
  package var place: SourcePlace?
  /// What is wrong.
  package var message: LocalizedText
  /// How to fix it.
  package var mend: LocalizedText?
  /// The one likely right spelling ("did you mean").
  package var suggestion: String?
  /// The offending line, for printing with a caret; of a very long line only the part around the place.
  package private(set) var snippet: String?
  /// The column of the place in the snippet, from 1.
  package private(set) var snippetColumn: Int
  /// Further places that belong to the finding, such as the first definition.
  package var related: [SourcePlace]
  /// The key and the element that it is about, if its place does not say so.
  package var about: FindingSubject?
  /// How many findings it stands for: more than one if a file has more of a kind than are told one by one.
  package var count = 1

  /// Describes one finding; a person's number in any of its texts is masked.
  package init(
    _ rule: RuleID, _ severity: Severity, at place: SourcePlace? = nil, _ message: LocalizedText,
    mend: LocalizedText? = nil, suggestion: String? = nil, snippet: String? = nil,
    related: [SourcePlace] = []
  ) {
    self.init(
      rule, severity, at: place, message, mend: mend, suggestion: suggestion,
      excerpt: snippet.map { Excerpt(line: $0, column: place?.column ?? 1) }, related: related)
  }

  /// Describes a finding about a span of bytes in a source text, with its line as the snippet.
  package init(
    _ rule: RuleID, _ severity: Severity = .error, in source: SourceText, at offset: Int, length: Int = 0,
    _ message: LocalizedText, mend: LocalizedText? = nil, suggestion: String? = nil,
    related: [SourcePlace] = []
  ) {
    self.init(
      rule, severity, at: source.place(at: offset, length: length), message, mend: mend,
      suggestion: suggestion, excerpt: source.excerpt(at: offset), related: related)
  }

  /// What it is about: a key or another part of the project.
  package var subject: FindingSubject { about ?? FindingSubject(path: place?.shownFile) }

  /// The same finding about a key or an element.
  package func about(_ subject: FindingSubject) -> Diagnostic {
    var finding = self
    finding.about = subject
    return finding
  }

  /// The same finding at a place, with the line of the source if one is given.
  package func placed(at place: SourcePlace?, in source: SourceText? = nil) -> Diagnostic {
    let excerpt = place.flatMap { source?.excerpt(of: $0) }
    var finding = self
    finding.place = place
    finding.snippet = (excerpt?.text).map(NationalID.masked)
    finding.snippetColumn = excerpt?.column ?? place?.column ?? 1
    return finding
  }

  private init(
    _ rule: RuleID, _ severity: Severity, at place: SourcePlace?, _ message: LocalizedText,
    mend: LocalizedText?, suggestion: String?, excerpt: Excerpt?, related: [SourcePlace]
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message.masked
    self.mend = mend?.masked
    self.suggestion = suggestion.map(NationalID.masked)
    snippet = (excerpt?.text).map(NationalID.masked)
    snippetColumn = excerpt?.column ?? place?.column ?? 1
    self.related = related
  }
}

/// The stable name of a rule, such as `yaml.duplicate-key`: area, dot, words joined by hyphens.
package struct RuleID: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as it is printed and written to JSON.
  package let name: String

  /// Names a rule.
  package init(stringLiteral value: String) { name = value }

  /// Names a rule by its area and its own name.
  package init(_ area: String, _ name: String) { self.name = area + "." + name }

  /// The name of the rule.
  package var description: String { name }
}

/// How much a finding weighs: an error stops the release, a problem lowers readiness, a note informs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case note
  case problem = "warning"
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .problem: 1
    case .error: 2
    }
  }

  /// Orders severities from a note up to an error.
  package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }
}

/// The language in which a message is shown.
package enum Language: String, Sendable, CaseIterable {
  case th
  case en
}

/// A sentence in both languages of the program.
package struct LocalizedText: Sendable, Hashable {
  /// The Thai wording.
  package let th: String
  /// The English wording.
  package let en: String

  /// Joins the two wordings of one sentence.
  package init(th: String, en: String) {
    self.th = th
    self.en = en
  }

  /// The wording in one language.
  package subscript(language: Language) -> String { language == .th ? th : en }

  /// The sentence with every person's number masked.
  var masked: LocalizedText { LocalizedText(th: NationalID.masked(th), en: NationalID.masked(en)) }
}
