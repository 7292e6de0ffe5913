import Catalogue
import DataFiles
import Diagnostics

/// An older checklist, as its JSON has it, to say what changed since: compared by key and element, since the numbers of
/// the items change from year to year.
package struct ChecklistHistory: Sendable {
  /// An item of the older checklist.
  struct Item: Sendable {
    let code: String
    let title: String
    let keys: Set<String>
    let status: ItemStatus
    /// The elements by key and id.
    let elements: [ElementName: ElementState]
  }

  /// An element's name in every year.
  struct ElementName: Sendable, Hashable {
    let key: String
    let id: String
  }

  /// What changed of one item.
  package struct Change: Sendable, Hashable {
    /// The item's code now; nil if nothing asks for its keys any more.
    package let code: String?
    /// The item's code in the older checklist; nil if nothing asked for its keys.
    package let codeBefore: String?
    package let title: String
    /// The older status.
    package let before: ItemStatus?
    /// The status now.
    package let after: ItemStatus?
    /// The elements that were shown and are not, or the other way round.
    package let elements: [ElementChange]
  }

  /// What changed of one element.
  package struct ElementChange: Sendable, Hashable {
    package let key: String
    package let id: String
    package let text: String
    /// nil if it was not asked for.
    package let before: ElementState?
    package let after: ElementState
  }

  private let items: [Item]
  /// The findings that it names by their ids; nil if it was written before findings had any.
  private let findings: [FindingsChanges.Older]?

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
    let items = groups.flatMap { $0["items"]?.nodes ?? [] }
    let written = (node["diagnostics"]?.nodes ?? []) + items.flatMap { $0["problems"]?.nodes ?? [] }
    var seen = Set<FindingID>()
    let findings = written.compactMap(finding).filter { seen.insert($0.id).inserted }
    return ChecklistHistory(
      items: items.compactMap(item), findings: findings.isEmpty && !written.isEmpty ? nil : findings)
  }

  private static func finding(_ node: DataNode) -> FindingsChanges.Older? {
    guard let id = node["id"]?.text.flatMap({ FindingID($0) }) else { return nil }
    return FindingsChanges.Older(
      id: id, message: node["message"]?.text ?? node["message"]?["th"]?.text ?? id.description)
  }

  /// What became of its findings; nil if it names none by their ids.
  package func findingsChanges(to findings: Findings, in readiness: Readiness) -> FindingsChanges? {
    self.findings.map { FindingsChanges(since: $0, wasWell, findings, in: readiness) }
  }

  /// Whether an element was shown, or whether every item that asks for a key was published.
  private func wasWell(_ subject: FindingSubject) -> Bool {
    let asking = items.filter { $0.keys.contains(subject.name) }
    guard let element = subject.element else {
      return !asking.isEmpty && asking.allSatisfy { $0.status == .published }
    }
    let state = asking.lazy.compactMap { $0.elements[ElementName(key: subject.name, id: element)] }.first
    return state == .verified || state == .declared
  }

  private static func item(_ node: DataNode) -> Item? {
    guard let code = node["code"]?.text, let status = node["status"]?.text.flatMap(ItemStatus.init) else {
      return nil
    }
    let keys = (node["keys"]?.nodes ?? []).compactMap(\.text) + [node["key"]?.text].compactMap(\.self)
    let elements = (node["elements"]?.nodes ?? []).compactMap { element -> (ElementName, ElementState)? in
      guard let id = element["id"]?.text, let state = element["state"]?.text.flatMap(ElementState.init) else {
        return nil
      }
      return (ElementName(key: element["key"]?.text ?? keys.first ?? "", id: id), state)
    }
    return Item(
      code: code, title: node["title"]?.text ?? "", keys: Set(keys), status: status,
      elements: Dictionary(elements) { first, _ in first })
  }

  /// What differs now, in official order; what is not asked for any more comes last.
  package func changes(in readiness: Readiness) -> [Change] {
    let now = readiness.items.map(change)
    let asked = Set(readiness.items.flatMap(\.item.keys).map(\.name))
    let codes = Set(readiness.items.map(\.item.code))
    let gone = items.filter { $0.keys.isEmpty ? !codes.contains($0.code) : $0.keys.isDisjoint(with: asked) }
    return now.compactMap(\.self)
      + gone.map {
        Change(code: nil, codeBefore: $0.code, title: $0.title, before: $0.status, after: nil, elements: [])
      }
  }

  private func change(_ item: ItemReadiness) -> Change? {
    let older = predecessors(of: item.item)
    let known = older.reduce(into: [ElementName: ElementState]()) {
      $0.merge($1.elements) { first, _ in first }
    }
    let elements = item.parts.flatMap(\.elements).compactMap { readiness -> ElementChange? in
      let (key, id) = (readiness.element.key.name, readiness.element.id)
      let before = known[ElementName(key: key, id: id)]
      guard !known.isEmpty, before != readiness.state else { return nil }
      return ElementChange(
        key: key, id: id, text: readiness.element.text, before: before, after: readiness.state)
    }
    let before =
      older.isEmpty ? nil : older.count == 1 ? older[0].status : ItemStatus(of: older.map(\.status))
    let codes = older.map(\.code).joined(separator: ", ")
    guard before != item.status || !elements.isEmpty || (!older.isEmpty && codes != item.item.code) else {
      return nil
    }
    return Change(
      code: item.item.code, codeBefore: older.isEmpty ? nil : codes, title: item.item.title, before: before,
      after: item.status, elements: elements)
  }

  /// The older items that asked for any key of an item; by its code where the older checklist names no keys.
  private func predecessors(of item: CatalogueItem) -> [Item] {
    let keys = Set(item.keys.map(\.name))
    return items.filter { $0.keys.isEmpty ? $0.code == item.code : !$0.keys.isDisjoint(with: keys) }
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

  fileprivate var nodes: [DataNode] {
    guard case .sequence(let nodes) = content else { return [] }
    return nodes
  }
}
