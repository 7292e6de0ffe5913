import DataFiles
import Diagnostics
import RuleBook
import ThaiText

/// How much the agency lets some rules weigh: raised as it likes, lowered only with a reason, which the checklist prints.
package struct SeverityChoices: Sendable, Hashable {
  /// One rule with the weight that was chosen.
  package struct Choice: Sendable, Hashable {
    package let rule: String
    package let severity: Severity
    /// Why it weighs less than it does by itself; nil if it was raised.
    package let reason: String?
  }

  private static let field = "severity"
  private static let words: [String: Severity] = [
    "note": .note, "problem": .problem, "error": .error, "ข้อสังเกต": .note, "ข้อที่ต้องปรับ": .problem,
    "ข้อผิดพลาด": .error,
  ]
  private static let names = ["note", "problem", "error", "ข้อสังเกต", "ข้อที่ต้องปรับ", "ข้อผิดพลาด"]

  /// The choices in the order in which they are written.
  package private(set) var all: [Choice] = []

  /// Reads the field of the agency's profile.
  static func read(
    _ fields: inout FieldReader, in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> SeverityChoices {
    var choices = SeverityChoices()
    for node in fields.sequence(field, into: &diagnostics) {
      var inner = FieldReader(node, in: source, rule: "agency")
      let rule = inner.text("rule", required: true, into: &diagnostics)
      let word = inner.choice("to", among: names, required: true, into: &diagnostics)
      let reason = inner.text("reason", into: &diagnostics)
      inner.finish(into: &diagnostics)
      guard let rule, let severity = word.flatMap({ words[$0.value] }) else { continue }
      if let fault = fault(rule.value, severity, reason?.value) {
        diagnostics.add(fault, in: source, at: rule)
      } else {
        choices.all.append(Choice(rule: rule.value, severity: severity, reason: reason?.value))
      }
    }
    return choices
  }

  private static func fault(_ name: String, _ severity: Severity, _ reason: String?) -> Diagnostic? {
    guard let rule = RuleBook.shared[name] else {
      return .unknownRule(name, suggestion: RuleBook.shared.suggestion(for: name))
    }
    guard let usual = rule.severities.max(), severity < usual else { return nil }
    if usual == .error { return .errorStays(name) }
    return reason == nil ? .loweredWithoutReason(name) : nil
  }

  /// What a finding of a rule weighs: an error always weighs as one.
  package func weight(of rule: RuleID, _ severity: Severity) -> Severity {
    guard severity != .error else { return .error }
    return all.last { $0.rule == rule.name }?.severity ?? severity
  }
}

/// A key of which the agency says that it has no such thing.
package struct NotApplicable: Sendable, Hashable {
  /// Why.
  package let text: String
  /// Where that is written.
  package let place: SourcePlace

  private static let field = "notApplicable"

  /// Reads the field of the agency's profile.
  static func read(
    _ fields: inout FieldReader, in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [(name: Located<String>, reason: NotApplicable)] {
    fields.sequence(field, into: &diagnostics).compactMap { node in
      var inner = FieldReader(node, in: source, rule: "agency")
      let key = inner.text("key", required: true, into: &diagnostics)
      let reason = inner.text("reason", required: true, into: &diagnostics)
      inner.finish(into: &diagnostics)
      guard let key, let reason else { return nil }
      if let placeholder = Placeholder.find(in: reason.value) {
        diagnostics.add(
          .placeholder(placeholder.words, isPrompt: placeholder.isPrompt), in: source, at: reason)
        return nil
      }
      return (key, NotApplicable(text: reason.value, place: source.place(of: key)))
    }
  }
}
