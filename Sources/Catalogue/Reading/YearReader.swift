import DataFiles
import Diagnostics
import ThaiText

/// Reads a whole year's catalogue.
struct YearReader {
  let source: SourceText
  let names: CatalogueNames
  /// The rules of an earlier year, for a file that has none of its own.
  var fallback: ScoringRules?

  /// The catalogue that a file holds; absent where its year or scoring cannot be read.
  func read(_ root: DataNode, into list: inout DiagnosticList) -> Catalogue? {
    var fields = FieldReader(root, in: source, rule: "catalogue")
    let year = fields.fiscalYear("year", required: true, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, required: true, into: &list)
    let reason = fields.text("reason", required: true, into: &list)
    let scoring = fields.mapping("scoring", required: fallback == nil, into: &list)
    let timeline = fields.mapping("timeline", into: &list)
    let nodes = fields.sequence("indicators", required: true, into: &list)
    fields.finish(into: &list)
    let rules = scoring.map { ScoringReader(source: source).read($0, into: &list) } ?? fallback
    let calendar = timeline.map { TimelineReader(source: source).read($0, into: &list) }
    guard let year else { return nil }
    var reader = IndicatorReader(source: source, names: names, year: year.value)
    let indicators = nodes.compactMap { reader.indicator($0, into: &list) }
    if root.has("indicators"), nodes.isEmpty { reportNoItems(in: root, into: &list) }
    guard let confidence, let reason, let rules else { return nil }
    return Catalogue(
      year: year.value, confidence: confidence, confidenceReason: reason.value, indicators: indicators,
      scoring: rules,
      timeline: calendar ?? AssessmentTimeline(confidence: .low, note: nil, stages: []))
  }

  private func reportNoItems(in root: DataNode, into list: inout DiagnosticList) {
    guard let entry = root.entry("indicators") else { return }
    list.add(
      "catalogue.no-items", in: source, at: entry.keyOffset, length: entry.keyLength,
      LocalizedText(th: "รายการของปีนี้ว่างเปล่า", en: "the year's list is empty"))
  }
}
