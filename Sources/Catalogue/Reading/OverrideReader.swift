import DataFiles
import Diagnostics

/// Reads an agency's changes to a known year: to items, to the calendar, to the scoring.
struct OverrideReader {
  private(set) var file: CatalogueFile
  let catalogue: Catalogue

  /// The catalogue with the changes that a file holds.
  mutating func read(_ root: DataNode, into list: inout DiagnosticList) -> Catalogue {
    var fields = file.fields(of: root)
    _ = fields.fiscalYear("year", required: true, into: &list)
    file.takeSources(&fields, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let reason = fields.text("reason", into: &list)
    let scoring = fields.mapping("scoring", into: &list)
    let timeline = fields.mapping("timeline", into: &list)
    let nodes = fields.sequence("items", required: scoring == nil && timeline == nil, into: &list)
    fields.finish(into: &list)
    let (items, added) = changedItems(nodes, into: &list)
    let reader = ScoringReader(file: file)
    return Catalogue(
      year: catalogue.year, confidence: confidence ?? catalogue.confidence,
      confidenceReason: reason?.value ?? catalogue.confidenceReason,
      indicators: catalogue.indicators.map { $0.replacing(items, adding: added) },
      scoring: scoring.flatMap { reader.rules($0, into: &list) } ?? catalogue.scoring,
      timeline: timeline.map { reader.timeline($0, into: &list) } ?? catalogue.timeline)
  }

  /// The known items that are changed by their number, and new ones by the sub-indicator to which they belong.
  private func changedItems(
    _ nodes: [DataNode], into list: inout DiagnosticList
  ) -> (changed: [Int: CatalogueItem], added: [String: [CatalogueItem]]) {
    var items: [Int: CatalogueItem] = [:]
    var added: [String: [CatalogueItem]] = [:]
    var codes: [String: Located<String>] = [:]
    var next = catalogue.items.count + 1
    for node in nodes {
      guard let (code, draft) = ItemReader(file: file).read(node, complete: false, into: &list),
        let number = file.number(ofCode: code, into: &list),
        file.take(code, among: &codes, orReport: .code, into: &list)
      else { continue }
      if let item = catalogue.item(code: code.value) {
        items[number] = self.item(item, code, changedBy: draft, into: &list)
      } else if number == next, let place = draft.place {
        if let item = newItem(number, code, draft, into: &list) {
          added[place.value, default: []].append(item)
        }
        next += 1
      } else {
        file.report(.unknownCode(code.value, in: catalogue, next: "O\(next)"), at: code, into: &list)
      }
    }
    return (items, added)
  }

  /// An item that the list does not have yet, below one of its sub-indicators.
  private func newItem(
    _ number: Int, _ code: Located<String>, _ draft: ItemDraft, into list: inout DiagnosticList
  ) -> CatalogueItem? {
    let known = catalogue.subIndicators.map(\.id)
    if let place = draft.place, !known.contains(place.value) {
      file.report(.unknownSubIndicator(place.value, among: known), at: place, into: &list)
      return nil
    }
    guard let title = draft.title, let group = draft.group, let kinds = draft.kinds else {
      file.report(.unfinishedItem(code.value), at: code, into: &list)
      return nil
    }
    let elements = ItemElements(file: file, kinds: kinds).joined(draft.elements, into: &list)
    return CatalogueItem(
      number: number, code: code.value, title: title, group: group, keys: kinds.map(\.key),
      confidence: draft.confidence ?? .medium, note: draft.note,
      elements: file.withSourcesOnly(elements, draft.sources ?? [], at: code, into: &list),
      periods: kinds.map { draft.dataYear ?? $0.period(for: catalogue.year) }, sources: draft.sources ?? [])
  }

  private func item(
    _ item: CatalogueItem, _ code: Located<String>, changedBy draft: ItemDraft,
    into list: inout DiagnosticList
  ) -> CatalogueItem {
    let kinds = draft.kinds ?? item.keys.compactMap { file.keys[$0] }
    let kept = kinds.flatMap { kind in
      item.keys.contains(kind.key) ? item.elements(of: kind.key) : kind.elements
    }
    let changed = ItemElements(file: file, kinds: kinds).changed(kept, by: draft.elements, into: &list)
    let sources = draft.sources ?? item.sources
    return CatalogueItem(
      number: item.number, code: item.code, title: draft.title ?? item.title,
      group: draft.group ?? item.group, keys: kinds.map(\.key),
      confidence: draft.confidence ?? item.confidence, note: draft.note ?? item.note,
      elements: file.withSourcesOnly(
        removing(draft.without, from: changed, into: &list), sources, at: code, into: &list),
      periods: kinds.map { period(of: $0, item, draft) }, sources: sources)
  }

  private func period(of kind: DisclosureKind, _ item: CatalogueItem, _ draft: ItemDraft) -> PeriodRule {
    if let dataYear = draft.dataYear { return dataYear }
    return item.keys.contains(kind.key) ? item.period(of: kind.key) : kind.period(for: catalogue.year)
  }

  private func removing(
    _ ids: [Located<String>], from elements: [RequiredElement], into list: inout DiagnosticList
  ) -> [RequiredElement] {
    let known = elements.map(\.id)
    for id in ids where !known.contains(id.value) {
      file.report(.unknownElement(id.value, among: known), at: id, into: &list)
    }
    let removed = Set(ids.map(\.value))
    return elements.filter { !removed.contains($0.id) }
  }
}

extension Indicator {
  fileprivate func replacing(
    _ items: [Int: CatalogueItem], adding added: [String: [CatalogueItem]]
  ) -> Indicator {
    let parts = subIndicators.map { part in
      SubIndicator(
        id: part.id, title: part.title, category: part.category, confidence: part.confidence,
        items: part.items.map { items[$0.number] ?? $0 } + (added[part.id] ?? []))
    }
    return Indicator(id: id, title: title, subIndicators: parts)
  }
}
