import DataFiles
import Diagnostics
import ThaiText

/// Applies what an override says about one item.
struct ItemOverride {
  let source: SourceText
  let names: CatalogueNames
  let year: FiscalYear

  /// The item as it stands after the change.
  func item(
    _ item: CatalogueItem, changedBy draft: ItemDraft, into list: inout DiagnosticList
  ) -> CatalogueItem {
    let kinds = draft.kinds ?? item.keys.compactMap { names.keys[$0] }
    let joining = ItemElements(source: source, kinds: kinds)
    let kept = kinds.flatMap { kind in
      item.keys.contains(kind.key) ? item.elements(of: kind.key) : kind.elements.map(\.inherited)
    }
    let changed = joining.changed(kept, by: draft.elements, into: &list)
    return CatalogueItem(
      number: item.number, title: draft.title ?? item.title, group: draft.group ?? item.group,
      keys: kinds.map(\.key), periods: kinds.map { period(of: $0, item, draft) },
      confidence: draft.confidence ?? item.confidence, note: draft.note ?? item.note,
      elements: removing(draft.without, from: changed, into: &list))
  }

  private func period(of kind: DisclosureKind, _ item: CatalogueItem, _ draft: ItemDraft) -> PeriodRule {
    if let dataYear = draft.dataYear { return dataYear }
    return item.keys.contains(kind.key) ? item.period(of: kind.key) : kind.period(for: year)
  }

  private func removing(
    _ ids: [Located<String>], from elements: [RequiredElement], into list: inout DiagnosticList
  ) -> [RequiredElement] {
    let known = elements.map(\.id)
    for id in ids where !known.contains(id.value) {
      list.add(
        "catalogue.unknown-element", in: source, at: id.offset, length: id.length,
        LocalizedText(th: "ข้อนี้ไม่มีองค์ประกอบ “\(id.value)”", en: "the item has no element “\(id.value)”"),
        suggestion: NearestName.suggestion(for: id.value, among: known))
    }
    return elements.filter { element in !ids.contains { $0.value == element.id } }
  }
}
