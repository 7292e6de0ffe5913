import DataFiles
import Diagnostics
import ThaiText

/// Reads the indicators of a year with their sub-indicators and items.
struct IndicatorReader {
  let source: SourceText
  let names: CatalogueNames
  let year: FiscalYear
  private var codes: CodeSequence
  private var ids: [String: Located<String>] = [:]

  init(source: SourceText, names: CatalogueNames, year: FiscalYear) {
    self.source = source
    self.names = names
    self.year = year
    codes = CodeSequence(source: source)
  }

  /// One indicator; what is wrong in it is left out and noted.
  mutating func indicator(_ node: DataNode, into list: inout DiagnosticList) -> Indicator? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let id = fields.text("id", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let nodes = fields.sequence("sub-indicators", required: true, into: &list)
    fields.finish(into: &list)
    note(id, into: &list)
    let parts = nodes.compactMap { subIndicator($0, into: &list) }
    guard let id, let title else { return nil }
    return Indicator(id: id.value, title: title.value, subIndicators: parts)
  }

  private mutating func subIndicator(_ node: DataNode, into list: inout DiagnosticList) -> SubIndicator? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let id = fields.text("id", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let category = fields.value("category", as: PublicationCategory.self, required: true, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let nodes = fields.sequence("items", required: true, into: &list)
    fields.finish(into: &list)
    note(id, into: &list)
    let items = nodes.compactMap { item($0, into: &list) }
    guard let id, let title, let category else { return nil }
    return SubIndicator(
      id: id.value, title: title.value, category: category, confidence: confidence ?? .high, items: items)
  }

  private mutating func item(_ node: DataNode, into list: inout DiagnosticList) -> CatalogueItem? {
    let reader = ItemReader(source: source, names: names)
    guard let (code, draft) = reader.read(node, complete: true, into: &list),
      let number = codes.take(code, into: &list)
    else { return nil }
    let kinds = draft.kinds ?? []
    let elements = ItemElements(source: source, kinds: kinds).joined(draft.elements, into: &list)
    guard let title = draft.title, let group = draft.group else { return nil }
    return CatalogueItem(
      number: number, title: title, group: group, keys: kinds.map(\.key),
      periods: kinds.map { draft.dataYear ?? $0.period(for: year) },
      confidence: draft.confidence ?? .medium, note: draft.note, elements: elements)
  }

  private mutating func note(_ id: Located<String>?, into list: inout DiagnosticList) {
    guard let id, let first = ids.updateValue(id, forKey: id.value) else { return }
    list.addRepeated(
      "catalogue.duplicate-indicator", id, first: first, in: source, th: "ตัวชี้วัด", en: "the indicator")
  }
}
