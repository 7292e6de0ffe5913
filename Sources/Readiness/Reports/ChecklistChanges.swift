import Diagnostics

/// What changed between an older checklist and now, as text or JSON.
package struct ChangesReport {
  private let changes: [ChecklistHistory.Change]
  private let readiness: Readiness
  private let findings: FindingsChanges?
  private let language: Language

  /// Reports changes in one language.
  package init(
    _ changes: [ChecklistHistory.Change], _ readiness: Readiness, findings: FindingsChanges? = nil,
    language: Language
  ) {
    self.changes = changes
    self.findings = findings
    self.readiness = readiness
    self.language = language
  }

  /// The report as bytes.
  package func bytes(asJSON: Bool) -> [UInt8] { asJSON ? JSONWriter.bytes(of: json) : Array(text.utf8) }

  private var text: String {
    let none = language == .th ? "ไม่มีอะไรเปลี่ยน\n" : "nothing changed\n"
    let unnamed =
      language == .th
      ? "ไฟล์เดิมทำจากโปรแกรมรุ่นที่ยังไม่มีรหัสข้อค้นพบ จึงเทียบเฉพาะสถานะของแต่ละข้อ\n"
      : "the older file names no ids of findings, so that only the items are compared\n"
    let items = changes.map { head(of: $0) + $0.elements.map(line).joined() }.joined()
    return (changes.isEmpty ? none : items) + "\n" + (findings?.text(language) ?? unnamed)
  }

  private func head(of change: ChecklistHistory.Change) -> String {
    let code = Columns.padded(change.code ?? "–", to: 4)
    let words = { (status: ItemStatus?) in status.map { "\($0.symbol) \($0.words[language])" } ?? "–" }
    return "\(code) \(words(change.before)) → \(words(change.after))  \(change.title)\(number(of: change))\n"
  }

  /// Says so if the item had another number, or is new or gone.
  private func number(of change: ChecklistHistory.Change) -> String {
    guard let now = change.code else {
      let before = change.codeBefore ?? ""
      return language == .th ? " (เดิม \(before) · ปีนี้ไม่ถามแล้ว)" : " (was \(before), not asked for any more)"
    }
    guard let before = change.codeBefore else {
      return language == .th ? " (รายการใหม่)" : " (new item)"
    }
    if before == now { return "" }
    return language == .th ? " (เดิม \(before))" : " (was \(before))"
  }

  private func line(_ change: ChecklistHistory.ElementChange) -> String {
    let before = change.before.map { $0.words[language] } ?? (language == .th ? "ไม่ได้ถาม" : "not asked for")
    return "       \(before) → \(change.after.words[language]): \(change.text)\n"
  }

  private var json: JSONValue {
    [
      "schema": "prongsai/1", "kind": "changes",
      "catalogue": .string(String(readiness.catalogue.year.buddhistYear)),
      "score": ["value": .number(ScoreText.of(readiness.score)), "of": 100],
      "findings": findings?.json ?? .null,
      "changes": .array(
        changes.map { change in
          [
            "code": .text(change.code), "codeBefore": .text(change.codeBefore),
            "title": .string(change.title),
            "before": .text(change.before?.rawValue), "after": .text(change.after?.rawValue),
            "elements": .array(change.elements.map(json)),
          ]
        }),
    ]
  }

  private func json(_ change: ChecklistHistory.ElementChange) -> JSONValue {
    [
      "key": .string(change.key), "id": .string(change.id), "text": .string(change.text),
      "before": .text(change.before?.rawValue), "after": .string(change.after.rawValue),
    ]
  }
}

extension ElementState {
  fileprivate var words: LocalizedText {
    switch self {
    case .verified: LocalizedText(th: "ตรวจพบ", en: "seen")
    case .declared: LocalizedText(th: "รับรอง", en: "declared")
    case .missing: LocalizedText(th: "ยังไม่แสดง", en: "missing")
    }
  }
}
