import DataFiles
import Diagnostics

/// Reads an agency's changes to a known year: to items, to the calendar, to the scoring.
struct OverrideReader {
  let source: SourceText
  let names: CatalogueNames

  /// The catalogue with the changes that a file holds.
  func apply(
    _ root: DataNode, to catalogue: Catalogue, into list: inout DiagnosticList
  ) -> Catalogue {
    var fields = FieldReader(root, in: source, rule: "catalogue")
    _ = fields.fiscalYear("year", required: true, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let reason = fields.text("reason", into: &list)
    let scoring = fields.mapping("scoring", into: &list)
    let timeline = fields.mapping("timeline", into: &list)
    let changesRules = scoring != nil || timeline != nil
    let nodes = fields.sequence("items", required: !changesRules, into: &list)
    fields.finish(into: &list)
    let changes = changes(nodes, of: catalogue, into: &list)
    return Catalogue(
      year: catalogue.year, confidence: confidence ?? catalogue.confidence,
      confidenceReason: reason?.value ?? catalogue.confidenceReason,
      indicators: catalogue.indicators.map { $0.replacing(changes) },
      scoring: scoring.flatMap { ScoringReader(source: source).read($0, into: &list) } ?? catalogue.scoring,
      timeline: timeline.map { TimelineReader(source: source).read($0, into: &list) } ?? catalogue.timeline)
  }

  private func changes(
    _ nodes: [DataNode], of catalogue: Catalogue, into list: inout DiagnosticList
  ) -> [Int: CatalogueItem] {
    let reader = ItemReader(source: source, names: names)
    var changes: [Int: CatalogueItem] = [:]
    var seen: [Int: Located<String>] = [:]
    for node in nodes {
      guard let (code, draft) = reader.read(node, complete: false, into: &list),
        let number = CodeSequence.number(code, in: source, into: &list)
      else { continue }
      if let first = seen.updateValue(code, forKey: number) {
        list.addRepeated(
          "catalogue.duplicate-code", code, first: first, in: source, th: "รหัสข้อ", en: "the code")
      } else if let item = catalogue.item(code: code.value) {
        changes[number] = ItemOverride(source: source, names: names, year: catalogue.year)
          .item(item, changedBy: draft, into: &list)
      } else {
        reportUnknown(code, in: catalogue, into: &list)
      }
    }
    return changes
  }

  private func reportUnknown(
    _ code: Located<String>, in catalogue: Catalogue, into list: inout DiagnosticList
  ) {
    let year = catalogue.year.buddhistYear
    list.add(
      "catalogue.unknown-code", in: source, at: code.offset, length: code.length,
      LocalizedText(
        th: "รายการปี \(year) ไม่มีข้อ \(code.value)", en: "the list of \(year) has no item \(code.value)"),
      mend: LocalizedText(
        th: "ใช้ O1 ถึง O\(catalogue.items.count)", en: "use O1 to O\(catalogue.items.count)"))
  }
}
