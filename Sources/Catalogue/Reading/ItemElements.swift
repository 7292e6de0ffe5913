import DataFiles
import Diagnostics

/// Brings the elements of an item together: its own where it has them for a key, else the key's.
struct ItemElements {
  let source: SourceText
  let kinds: [DisclosureKind]

  /// The elements of a complete item, in the order of its keys.
  func joined(_ drafts: [ElementDraft], into list: inout DiagnosticList) -> [RequiredElement] {
    var own: [DisclosureKey: [RequiredElement]] = [:]
    for draft in drafts {
      guard let key = key(of: draft, into: &list) else { continue }
      if let element = draft.element(of: key) { own[key, default: []].append(element) }
    }
    return kinds.flatMap { own[$0.key] ?? $0.elements.map(\.inherited) }
  }

  /// Elements with the changes of an override: known ids are changed, new ones added at the end of their key.
  func changed(
    _ elements: [RequiredElement], by drafts: [ElementDraft], into list: inout DiagnosticList
  ) -> [RequiredElement] {
    var elements = elements
    for draft in drafts {
      guard let key = key(of: draft, into: &list) else { continue }
      if let place = elements.firstIndex(where: { $0.key == key && $0.id == draft.id.value }) {
        elements[place] = draft.applied(to: elements[place])
      } else if let element = draft.element(of: key) {
        let end = elements.lastIndex { $0.key == key }
        elements.insert(element, at: end.map { $0 + 1 } ?? elements.endIndex)
      } else {
        reportUnfinished(draft, among: elements, into: &list)
      }
    }
    return elements
  }

  private func key(of draft: ElementDraft, into list: inout DiagnosticList) -> DisclosureKey? {
    guard let name = draft.key else {
      if kinds.count == 1 { return kinds.first?.key }
      report(
        "catalogue.element-key", draft.id, th: "องค์ประกอบ “\(draft.id.value)” ต้องบอก key",
        en: "the element “\(draft.id.value)” needs its key", into: &list)
      return nil
    }
    if let kind = kinds.first(where: { $0.key.name == name.value }) { return kind.key }
    report(
      "catalogue.element-key", name, th: "ข้อนี้ไม่มีรายการเปิดเผยข้อมูล “\(name.value)”",
      en: "the item has no key “\(name.value)”", among: kinds.map(\.key.name), into: &list)
    return nil
  }

  private func reportUnfinished(
    _ draft: ElementDraft, among elements: [RequiredElement], into list: inout DiagnosticList
  ) {
    report(
      "catalogue.unknown-element", draft.id,
      th: "ข้อนี้ไม่มีองค์ประกอบ “\(draft.id.value)” และองค์ประกอบใหม่ต้องมี text กับ evidence",
      en: "the item has no element “\(draft.id.value)”, and a new one needs text and evidence",
      among: elements.map(\.id), into: &list)
  }

  private func report(
    _ rule: RuleID, _ name: Located<String>, th: String, en: String, among known: [String] = [],
    into list: inout DiagnosticList
  ) {
    list.add(
      rule, in: source, at: name.offset, length: name.length, LocalizedText(th: th, en: en),
      suggestion: NearestName.suggestion(for: name.value, among: known))
  }
}
