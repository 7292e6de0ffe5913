import DataFiles
import Diagnostics

/// Reads the calendar of a year.
struct TimelineReader {
  let source: SourceText

  /// The calendar as far as it can be read.
  func read(_ node: DataNode, into list: inout DiagnosticList) -> AssessmentTimeline {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let note = fields.text("note", into: &list)
    let nodes = fields.sequence("stages", into: &list)
    fields.finish(into: &list)
    return AssessmentTimeline(
      confidence: confidence ?? .low, note: note?.value, stages: nodes.compactMap { stage($0, into: &list) })
  }

  private func stage(_ node: DataNode, into list: inout DiagnosticList) -> TimelineStage? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let stage = fields.value("stage", as: AssessmentStage.self, required: true, into: &list)
    let from = fields.day("from", into: &list)
    let to = fields.day("to", required: true, into: &list)
    fields.finish(into: &list)
    guard let stage, let to else { return nil }
    if let from, from.value > to.value {
      list.add(
        "catalogue.stage-dates", in: source, at: from.offset, length: from.length,
        LocalizedText(th: "วันเริ่มอยู่หลังวันสิ้นสุด", en: "the first day lies after the last"))
    }
    return TimelineStage(stage: stage, from: from?.value, to: to.value)
  }
}
