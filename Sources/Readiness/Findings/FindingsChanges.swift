import Catalogue
import Diagnostics

/// What became of the findings since an older checklist.
package struct FindingsChanges: Sendable {
  /// A finding of the older checklist.
  package struct Older: Sendable {
    package let id: FindingID
    package let message: String
  }

  /// Found now, about what nobody asked for or nobody had before.
  package private(set) var new: [Finding] = []
  /// Found now, where the older checklist had seen that all was well.
  package private(set) var regressed: [Finding] = []
  /// Found then and now.
  package private(set) var unchanged: [Finding] = []
  /// Found then and mended.
  package let fixed: [Older]
  /// Found then, about what is not asked for any more: nobody mended it.
  package let notAsked: [Older]

  /// Compares an older checklist with today's findings.
  init(
    since older: [Older], _ wasWell: (FindingSubject) -> Bool, _ findings: Findings, in readiness: Readiness
  ) {
    let known = Set(older.map(\.id))
    for finding in findings.all {
      if known.contains(finding.id) {
        unchanged.append(finding)
      } else if !finding.codes.isEmpty, wasWell(finding.id.subject) {
        regressed.append(finding)
      } else {
        new.append(finding)
      }
    }
    let now = Set(findings.all.map(\.id))
    let asked = Set(
      readiness.items.flatMap(\.item.elements).map { FindingSubject($0.key.name, element: $0.id) })
    let gone = older.filter { !now.contains($0.id) }
    let isAsked = { (old: Older) in old.id.subject.element == nil || asked.contains(old.id.subject) }
    let keys = Set(readiness.items.flatMap(\.item.keys).map(\.name))
    let isOfList = { (old: Older) in
      !old.id.rule.name.utf8.starts(with: "readiness.".utf8) || keys.contains(old.id.subject.name)
    }
    fixed = gone.filter { isAsked($0) && isOfList($0) }
    notAsked = gone.filter { !isAsked($0) || !isOfList($0) }
  }

  /// The groups of today's findings with their names.
  private var groups: [(name: String, words: LocalizedText, findings: [Finding])] {
    [
      ("new", LocalizedText(th: "พบใหม่", en: "new"), new),
      ("regressed", LocalizedText(th: "เคยผ่านแล้วกลับมีปัญหา", en: "regressed"), regressed),
      ("unchanged", LocalizedText(th: "ยังเหมือนเดิม", en: "unchanged"), unchanged),
    ]
  }

  private var olderGroups: [(name: String, words: LocalizedText, findings: [Older])] {
    [
      ("fixed", LocalizedText(th: "แก้แล้ว", en: "fixed"), fixed),
      ("not-asked", LocalizedText(th: "ปีนี้ไม่ถามแล้ว", en: "not asked for any more"), notAsked),
    ]
  }

  /// How a finding stands, as SARIF calls it.
  func baselineState(of finding: Finding) -> String {
    unchanged.contains { $0.id == finding.id } ? "unchanged" : "new"
  }

  /// The numbers in one line, then what is new, regressed, fixed or not asked for, one a line.
  func text(_ language: Language) -> String {
    let counts =
      groups.map { "\($0.words[language]) \($0.findings.count)" }
      + olderGroups.map { "\($0.words[language]) \($0.findings.count)" }
    let today = groups.dropLast().flatMap { group in
      group.findings.filter { $0.diagnostic.severity >= .problem }.map {
        "  \(group.words[language]): \($0.diagnostic.message[language]) [\($0.id)]\n"
      }
    }
    let then = olderGroups.flatMap { group in
      group.findings.map { "  \(group.words[language]): \($0.message) [\($0.id)]\n" }
    }
    let head = language == .th ? "ข้อค้นพบ: " : "findings: "
    return head + counts.joined(separator: " · ") + "\n" + today.joined() + then.joined()
  }

  var json: JSONValue {
    .object(
      groups.map { group in
        .init(
          group.name,
          .array(
            group.findings.map {
              [
                "id": .string($0.id.description), "rule": .string($0.id.rule.name),
                "severity": .string($0.diagnostic.severity.rawValue),
                "message": [
                  "th": .string($0.diagnostic.message.th), "en": .string($0.diagnostic.message.en),
                ],
              ]
            }))
      }
        + olderGroups.map { group in
          .init(
            group.name,
            .array(
              group.findings.map {
                [
                  "id": .string($0.id.description), "rule": .string($0.id.rule.name),
                  "message": .string($0.message),
                ]
              }))
        })
  }
}
