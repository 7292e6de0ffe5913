import DataFiles
import Diagnostics

/// Reads an agency's changes to a known year: to items, to the calendar, to the scoring.
struct OverrideReader {
  let file: CatalogueFile
  let catalogue: Catalogue

  /// The catalogue with the changes that a file holds.
  func read(_ root: DataNode, into list: inout DiagnosticList) -> Catalogue {
    var fields = file.fields(of: root)
    _ = fields.fiscalYear("year", required: true, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let reason = fields.text("reason", into: &list)
    let scoring = fields.mapping("scoring", into: &list)
    let timeline = fields.mapping("timeline", into: &list)
    let nodes = fields.sequence("items", required: scoring == nil && timeline == nil, into: &list)
    fields.finish(into: &list)
    let items = changedItems(nodes, into: &list)
    let reader = ScoringReader(file: file)
    return Catalogue(
      year: catalogue.year, confidence: confidence ?? catalogue.confidence,
      confidenceReason: reason?.value ?? catalogue.confidenceReason,
      indicators: catalogue.indicators.map { $0.replacing(items) },
      scoring: scoring.flatMap { reader.rules($0, into: &list) } ?? catalogue.scoring,
      timeline: timeline.map { reader.timeline($0, into: &list) } ?? catalogue.timeline)
  }

  private func changedItems(_ nodes: [DataNode], into list: inout DiagnosticList) -> [Int: CatalogueItem] {
    var items: [Int: CatalogueItem] = [:]
    var codes: [String: Located<String>] = [:]
    for node in nodes {
      guard let (code, draft) = ItemReader(file: file).read(node, complete: false, into: &list),
        let number = file.number(ofCode: code, into: &list),
        file.take(code, among: &codes, orReport: .code, into: &list)
      else { continue }
      if let item = catalogue.item(code: code.value) {
        items[number] = self.item(item, changedBy: draft, into: &list)
      } else {
        file.report(.unknownCode(code.value, in: catalogue), at: code, into: &list)
      }
    }
    return items
  }

  private func item(
    _ item: CatalogueItem, changedBy draft: ItemDraft, into list: inout DiagnosticList
  ) -> CatalogueItem {
    let kinds = draft.kinds ?? item.keys.compactMap { file.keys[$0] }
    let kept = kinds.flatMap { kind in
      item.keys.contains(kind.key) ? item.elements(of: kind.key) : kind.elements.map(\.inherited)
    }
    let changed = ItemElements(file: file, kinds: kinds).changed(kept, by: draft.elements, into: &list)
    return CatalogueItem(
      number: item.number, title: draft.title ?? item.title, group: draft.group ?? item.group,
      keys: kinds.map(\.key), confidence: draft.confidence ?? item.confidence, note: draft.note ?? item.note,
      elements: removing(draft.without, from: changed, into: &list),
      periods: kinds.map { period(of: $0, item, draft) })
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
  fileprivate func replacing(_ items: [Int: CatalogueItem]) -> Indicator {
    let parts = subIndicators.map { part in
      SubIndicator(
        id: part.id, title: part.title, category: part.category, confidence: part.confidence,
        items: part.items.map { items[$0.number] ?? $0 })
    }
    return Indicator(id: id, title: title, subIndicators: parts)
  }
}
