import Diagnostics

/// What changed between an older checklist and now, as text or JSON.
package struct ChangesReport {
  private let changes: [ChecklistHistory.Change]
  private let readiness: Readiness
  private let language: Language

  /// Reports changes in one language.
  package init(_ changes: [ChecklistHistory.Change], _ readiness: Readiness, language: Language) {
    self.changes = changes
    self.readiness = readiness
    self.language = language
  }

  /// The report as bytes.
  package func bytes(asJSON: Bool) -> [UInt8] { asJSON ? JSONWriter.bytes(of: json) : Array(text.utf8) }

  private var text: String {
    guard !changes.isEmpty else { return language == .th ? "ไม่มีอะไรเปลี่ยน\n" : "nothing changed\n" }
    return changes.map { change in
      let before = change.before.map { "\($0.symbol) \($0.words[language])" } ?? "–"
      return "\(Columns.padded(change.code, to: 4)) \(before) → \(change.after.symbol) "
        + "\(change.after.words[language])  \(change.title)\n"
    }.joined()
  }

  private var json: JSONValue {
    [
      "schema": "prongsai/1", "kind": "changes",
      "catalogue": .string(String(readiness.catalogue.year.buddhistYear)),
      "score": ["value": .number(ScoreText.of(readiness.score)), "of": 100],
      "changes": .array(
        changes.map {
          [
            "code": .string($0.code), "title": .string($0.title), "before": .text($0.before?.rawValue),
            "after": .string($0.after.rawValue),
          ]
        }),
    ]
  }
}
