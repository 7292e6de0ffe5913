import DataFiles
import Diagnostics

/// The statuses of an older checklist, as its JSON has them, to say what changed since.
package struct ChecklistHistory: Sendable {
  /// A change of one item's status.
  package struct Change: Sendable, Hashable {
    /// The item's code.
    package let code: String
    /// The item's title.
    package let title: String
    /// The older status.
    package let before: ItemStatus?
    /// The status now.
    package let after: ItemStatus
  }

  private let statuses: [String: ItemStatus]

  /// Reads a checklist of the schema `prongsai/1`; nothing where the file is something else, which is reported.
  package static func read(_ source: SourceText, into diagnostics: inout DiagnosticList) -> ChecklistHistory?
  {
    // What the reader says of a file that is something else helps nobody.
    var ignored = DiagnosticList()
    guard let node = YAMLReader.read(source, limits: .generous, into: &ignored),
      case .sequence(let groups)? = node["groups"]?.content
    else {
      diagnostics.add(
        "report.not-a-checklist", in: source, at: 0,
        LocalizedText(
          th: "ไฟล์นี้ไม่ใช่รายการตรวจจาก prongsai report --format json",
          en: "this is not a checklist of prongsai report --format json"),
        mend: LocalizedText(
          th: "สร้างไฟล์ด้วย prongsai report --format json > ไฟล์.json",
          en: "make one with prongsai report --format json > file.json"))
      return nil
    }
    var statuses: [String: ItemStatus] = [:]
    for group in groups {
      guard case .sequence(let items)? = group["items"]?.content else { continue }
      for item in items {
        guard let code = item["code"]?.text, let status = item["status"]?.text.flatMap(ItemStatus.init)
        else { continue }
        statuses[code] = status
      }
    }
    return ChecklistHistory(statuses: statuses)
  }

  /// The items whose status differs now, in official order.
  package func changes(in readiness: Readiness) -> [Change] {
    readiness.items.compactMap { item in
      let before = statuses[item.item.code]
      guard before != item.status else { return nil }
      return Change(code: item.item.code, title: item.item.title, before: before, after: item.status)
    }
  }
}

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

extension DataNode {
  fileprivate subscript(key: String) -> DataNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  fileprivate var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }
}
