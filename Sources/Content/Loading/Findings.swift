import DataFiles
import Diagnostics

/// The factories of the `…Rules.swift` files make findings without a place; here they get it.
extension Diagnostic {
  /// A finding with its words, and with what to do about it, in both languages.
  init(
    _ rule: RuleID, _ severity: Severity, at place: SourcePlace? = nil, th: String, en: String,
    mendTh: String, mendEn: String, suggestion: String? = nil, related: [SourcePlace] = []
  ) {
    self.init(
      rule, severity, at: place, LocalizedText(th: th, en: en), mend: LocalizedText(th: mendTh, en: mendEn),
      suggestion: suggestion, related: related)
  }

  /// The finding at a place, with the line of the source if one is given.
  func at(_ place: SourcePlace?, in source: SourceText? = nil) -> Diagnostic {
    placed(at: place, in: source)
  }

  /// The finding at some bytes of a source; one that has a place keeps it, with the bytes beside it.
  func at(_ offset: Int, length: Int, in source: SourceText) -> Diagnostic {
    guard place == nil else { return named(at: source.place(at: offset, length: length), in: source) }
    return Diagnostic(
      rule, severity, in: source, at: offset, length: length, message, mend: mend, suggestion: suggestion,
      related: related)
  }

  /// The finding about what is named at a place: at that place, or with it beside the place that the finding has.
  func named(at place: SourcePlace?, in source: SourceText?) -> Diagnostic {
    guard self.place != nil else { return at(place, in: source) }
    var finding = self
    if let place { finding.related.append(place) }
    return finding
  }

  /// The finding about a whole file or folder.
  func at(path: String) -> Diagnostic { at(SourcePlace(file: path)) }
}

extension DiagnosticList {
  /// Adds a finding at a value of a source.
  mutating func add<Value>(_ finding: Diagnostic, in source: SourceText, at value: Located<Value>) {
    add(finding, in: source, at: value.offset, length: value.length)
  }

  /// Adds a finding at some bytes of a source.
  mutating func add(_ finding: Diagnostic, in source: SourceText, at offset: Int, length: Int = 0) {
    add(finding.rule, finding.severity, in: finding.place?.file ?? source.path) {
      finding.at(offset, length: length, in: source)
    }
  }

  /// Adds a finding about a file, which is put into words and in its place only if it is kept.
  mutating func add(_ finding: PendingFinding, in file: String, placed: (Diagnostic) -> Diagnostic) {
    add(finding.rule, finding.severity, in: file) { placed(finding.make()) }
  }

  /// Adds some findings.
  mutating func add(contentsOf findings: [Diagnostic]) {
    for finding in findings { add(finding) }
  }
}

/// A finding before it is put into words, which costs more than finding it.
struct PendingFinding {
  let rule: RuleID
  let severity: Severity
  let make: () -> Diagnostic

  init(_ rule: RuleID, _ severity: Severity, _ make: @escaping () -> Diagnostic) {
    self.rule = rule
    self.severity = severity
    self.make = make
  }
}

extension SourceText {
  /// Where a value is written.
  func place<Value>(of value: Located<Value>) -> SourcePlace {
    place(at: value.offset, length: value.length)
  }
}
