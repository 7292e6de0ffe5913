import DataFiles
import Diagnostics
import ThaiText

/// Reads a whole year's catalogue, or the list of a family, which is the same every year.
struct YearReader {
  private var file: CatalogueFile
  private let fallback: ScoringRules?
  /// The year for which a family's list is read; nil for a year's own list.
  private let familyYear: FiscalYear?
  private var codes: [String: Located<String>] = [:]
  private var lastNumber = 0
  private var ids: [String: Located<String>] = [:]

  /// A reader of a file; the rules of an earlier year stand in if it has none of its own.
  init(file: CatalogueFile, fallback: ScoringRules? = nil) {
    self.file = file
    self.fallback = fallback
    familyYear = nil
  }

  /// A reader of a family's file, for a year.
  init(family file: CatalogueFile, in year: FiscalYear) {
    self.file = file
    fallback = .shareOfItems
    familyYear = year
  }

  /// The catalogue that the file holds; nil if its year or its scoring cannot be read.
  mutating func read(_ root: DataNode, into list: inout DiagnosticList) -> Catalogue? {
    var fields = file.fields(of: root)
    let family = familyYear == nil ? .ita : self.family(&fields, into: &list)
    let year = familyYear ?? fields.fiscalYear("year", required: true, into: &list)?.value
    file.takeSources(&fields, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, required: true, into: &list)
    let reason = fields.text("reason", required: true, into: &list)
    let scoring = fields.mapping("scoring", required: fallback == nil, into: &list)
    let timeline = fields.mapping("timeline", into: &list)
    let nodes = fields.sequence("indicators", required: true, into: &list)
    fields.finish(into: &list)
    let reader = ScoringReader(file: file)
    let rules = scoring.map { reader.rules($0, into: &list) } ?? fallback
    let calendar = timeline.map { reader.timeline($0, into: &list) }
    guard let year else { return nil }
    let indicators = nodes.compactMap { indicator($0, of: year, into: &list) }
    if nodes.isEmpty, let entry = root.entry("indicators") {
      file.report(.noItems, at: entry.keyOffset, length: entry.keyLength, into: &list)
    }
    guard let family, let confidence, let reason, let rules else { return nil }
    return Catalogue(
      family: family, year: year, confidence: confidence, confidenceReason: reason.value,
      indicators: indicators,
      scoring: rules,
      timeline: calendar ?? AssessmentTimeline(confidence: .low, note: nil, stages: []))
  }

  private func family(_ fields: inout FieldReader, into list: inout DiagnosticList) -> CatalogueFamily? {
    let id = fields.text("family", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let english = fields.text("english", required: true, into: &list)
    let label = fields.text("label", required: true, into: &list)
    guard let id, let title, let english, let label else { return nil }
    return CatalogueFamily(
      id: id.value, title: LocalizedText(th: title.value, en: english.value), label: label.value)
  }

  private mutating func indicator(
    _ node: DataNode, of year: FiscalYear, into list: inout DiagnosticList
  ) -> Indicator? {
    var fields = file.fields(of: node)
    let id = fields.text("id", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let nodes = fields.sequence("sub-indicators", required: true, into: &list)
    fields.finish(into: &list)
    take(id, into: &list)
    let parts = nodes.compactMap { subIndicator($0, of: year, into: &list) }
    guard let id, let title else { return nil }
    return Indicator(id: id.value, title: title.value, subIndicators: parts)
  }

  private mutating func subIndicator(
    _ node: DataNode, of year: FiscalYear, into list: inout DiagnosticList
  ) -> SubIndicator? {
    var fields = file.fields(of: node)
    let id = fields.text("id", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let category = fields.value("category", as: PublicationCategory.self, required: true, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let nodes = fields.sequence("items", required: true, into: &list)
    fields.finish(into: &list)
    take(id, into: &list)
    let items = nodes.compactMap { item($0, of: year, into: &list) }
    guard let id, let title, let category else { return nil }
    return SubIndicator(
      id: id.value, title: title.value, category: category, confidence: confidence ?? .high, items: items)
  }

  private mutating func take(_ id: Located<String>?, into list: inout DiagnosticList) {
    if let id { file.take(id, among: &ids, orReport: .indicator, into: &list) }
  }

  private mutating func item(
    _ node: DataNode, of year: FiscalYear, into list: inout DiagnosticList
  ) -> CatalogueItem? {
    guard let (code, draft) = ItemReader(file: file).read(node, complete: true, into: &list),
      let number = number(code, into: &list)
    else { return nil }
    let kinds = draft.kinds ?? []
    let elements = ItemElements(file: file, kinds: kinds).joined(draft.elements, into: &list)
    guard let title = draft.title, let group = draft.group else { return nil }
    return CatalogueItem(
      number: number, code: code.value, title: title, group: group, keys: kinds.map(\.key),
      confidence: draft.confidence ?? (familyYear == nil ? .medium : .low), note: draft.note,
      elements: file.withSourcesOnly(elements, draft.sources ?? [], at: code, into: &list),
      periods: kinds.map { draft.dataYear ?? $0.period(for: year) }, sources: draft.sources ?? [])
  }

  /// The number of the next code: they run O1, O2, … without gaps or repetitions; those of a family are its own.
  private mutating func number(_ code: Located<String>, into list: inout DiagnosticList) -> Int? {
    if familyYear != nil {
      guard file.take(code, among: &codes, orReport: .code, into: &list) else { return nil }
      lastNumber += 1
      return lastNumber
    }
    guard let number = file.number(ofCode: code, into: &list),
      file.take(code, among: &codes, orReport: .code, into: &list)
    else { return nil }
    if number != lastNumber + 1 {
      file.report(.missingCode("O\(lastNumber + 1)", before: code.value), at: code, into: &list)
    }
    lastNumber = number
    return number
  }
}

extension CatalogueFile {
  /// The number of a code such as `O12`, with no leading zero; nil, with a finding, if it is none.
  func number(ofCode code: Located<String>, into list: inout DiagnosticList) -> Int? {
    let digits = code.value.utf8.dropFirst()
    if code.value.utf8.first == 0x4F, digits.count < 4, digits.first != 0x30,
      digits.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(String(Substring(digits)))
    {
      return number
    }
    report(.notACode(code.value), at: code, into: &list)
    return nil
  }
}
