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
    guard let node = YAMLReader.read(source, limits: .generous, into: &diagnostics),
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
