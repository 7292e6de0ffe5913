import DataFiles
import Diagnostics
import ThaiText

/// What a file says about an item, complete or as a change to one.
struct ItemDraft {
  let title: String?
  let group: String?
  let kinds: [DisclosureKind]?
  let confidence: Confidence?
  let note: String?
  let sources: [CatalogueSource]?
  /// The sub-indicator to which an item is added.
  let place: Located<String>?
  let dataYear: PeriodRule?
  let elements: [ElementDraft]
  let without: [Located<String>]
}

/// Reads one item of a catalogue file.
struct ItemReader {
  let file: CatalogueFile

  /// The code and the rest of an item; `complete` asks for its title, group and keys.
  func read(
    _ node: DataNode, complete: Bool, into list: inout DiagnosticList
  ) -> (code: Located<String>, draft: ItemDraft)? {
    var fields = file.fields(of: node)
    let code = fields.text("code", required: true, into: &list)
    let title = fields.text("title", required: complete, into: &list)
    let group = fields.text("group", required: complete, into: &list)
    let keys = fields.texts("keys", required: complete, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let note = fields.text("note", into: &list)
    let sources = file.sources("sources", &fields, into: &list)
    let place = complete ? nil : fields.text("in", into: &list)
    let dataYear = fields.value("data-year", as: PeriodRule.self, into: &list)
    let elementNodes = fields.sequence("elements", into: &list)
    let without = complete ? [] : fields.texts("without", into: &list)
    fields.finish(into: &list)
    let elements = ElementReader(file: file).drafts(elementNodes, complete: complete, into: &list)
    guard let code else { return nil }
    if keys.isEmpty, node.entry("keys") != nil { file.report(.noKeys(of: code.value), at: code, into: &list) }
    let draft = ItemDraft(
      title: title?.value, group: group?.value, kinds: keys.isEmpty ? nil : kinds(keys, into: &list),
      confidence: confidence, note: note?.value, sources: sources.isEmpty ? nil : sources, place: place,
      dataYear: dataYear, elements: elements, without: without)
    return (code, draft)
  }

  private func kinds(_ keys: [Located<String>], into list: inout DiagnosticList) -> [DisclosureKind] {
    var names: [String: Located<String>] = [:]
    return keys.compactMap { key in
      file.take(key, among: &names, orReport: .keyOfItem, into: &list) ? file.kind(key, into: &list) : nil
    }
  }
}

/// What a file says about an element, complete or as a change to one.
struct ElementDraft {
  let id: Located<String>
  let key: Located<String>?
  let text: String?
  let evidence: EvidenceRule?
  let basis: ElementBasis?
  let foundIn: FiscalYear?

  /// The element that the draft describes alone; nil if it leaves something out.
  func element(of key: DisclosureKey) -> RequiredElement? {
    guard let text, let evidence else { return nil }
    return RequiredElement(
      id: id.value, key: key, text: text, evidence: evidence, basis: basis ?? .working, foundIn: foundIn)
  }

  /// An element with what the draft says about it; another text is no longer that of the element's source.
  func applied(to element: RequiredElement) -> RequiredElement {
    RequiredElement(
      id: element.id, key: element.key, text: text ?? element.text, evidence: evidence ?? element.evidence,
      basis: basis ?? (text == nil ? element.basis : .working),
      foundIn: basis == nil && text == nil ? element.foundIn : foundIn)
  }
}

/// Reads the elements of a key or of an item.
struct ElementReader {
  let file: CatalogueFile

  /// The drafts of a list; `complete` asks each for its text and evidence.
  func drafts(_ nodes: [DataNode], complete: Bool, into list: inout DiagnosticList) -> [ElementDraft] {
    var ids: [String?: [String: Located<String>]] = [:]
    return nodes.compactMap { node in
      guard let draft = draft(node, complete: complete, into: &list) else { return nil }
      let isNew = file.take(
        draft.id, among: &ids[draft.key?.value, default: [:]], orReport: .element, into: &list)
      return isNew ? draft : nil
    }
  }

  private func draft(
    _ node: DataNode, complete: Bool, into list: inout DiagnosticList
  ) -> ElementDraft? {
    var fields = file.fields(of: node)
    let id = fields.text("id", required: true, into: &list)
    let key = fields.text("key", into: &list)
    let text = fields.text("text", required: complete, into: &list)
    let evidence = fields.text("evidence", required: complete, into: &list)
    let basis = fields.value("basis", as: ElementBasis.self, into: &list)
    let foundIn = fields.fiscalYear("year", required: basis == .otherYear, into: &list)
    fields.finish(into: &list)
    if let foundIn, basis != .otherYear {
      file.report(.yearOfNoBasis, at: foundIn.offset, length: foundIn.length, into: &list)
    }
    let rule = evidence.flatMap { file.evidence($0, into: &list) }
    guard let id else { return nil }
    return ElementDraft(
      id: id, key: key, text: text?.value, evidence: rule, basis: basis, foundIn: foundIn?.value)
  }
}

/// Brings the elements of an item together: its own if it has them for a key, else the key's.
struct ItemElements {
  let file: CatalogueFile
  let kinds: [DisclosureKind]

  /// The elements of a complete item, in the order of its keys.
  func joined(_ drafts: [ElementDraft], into list: inout DiagnosticList) -> [RequiredElement] {
    var own: [DisclosureKey: [RequiredElement]] = [:]
    for draft in drafts {
      guard let key = key(of: draft, into: &list) else { continue }
      if let element = draft.element(of: key) { own[key, default: []].append(element) }
    }
    return kinds.flatMap { own[$0.key] ?? $0.elements }
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
        let known = elements.map(\.id)
        file.report(
          .unknownElement(draft.id.value, among: known, isUnfinished: true), at: draft.id, into: &list)
      }
    }
    return elements
  }

  private func key(of draft: ElementDraft, into list: inout DiagnosticList) -> DisclosureKey? {
    guard let name = draft.key else {
      if kinds.count == 1 { return kinds.first?.key }
      file.report(.elementWithoutKey(draft.id.value), at: draft.id, into: &list)
      return nil
    }
    if let kind = kinds.first(where: { $0.key.name == name.value }) { return kind.key }
    file.report(.elementOfOtherKey(name.value, among: kinds.map(\.key.name)), at: name, into: &list)
    return nil
  }
}
