import DataFiles
import Diagnostics

/// Reads the scoring rules and the calendar of a year.
struct ScoringReader {
  let file: CatalogueFile

  /// The rules; nil if their weights, threshold or bands cannot be read.
  func rules(_ node: DataNode, into list: inout DiagnosticList) -> ScoringRules? {
    var fields = file.fields(of: node)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let note = fields.text("note", into: &list)
    let sources = file.sources("sources", &fields, into: &list)
    _ = fields.choice("item", among: ["all-or-nothing"], required: true, into: &list)
    for level in ["sub-indicator", "indicator", "oit"] {
      _ = fields.choice(level, among: ["mean"], required: true, into: &list)
    }
    let weights = fields.mapping("weights", required: true, into: &list).flatMap {
      self.weights($0, into: &list)
    }
    let pass = fields.integer("pass", required: true, into: &list)
    let rating = fields.mapping("rating", required: true, into: &list).flatMap {
      self.rating($0, into: &list)
    }
    fields.finish(into: &list)
    guard let weights, let pass, let rating else { return nil }
    return ScoringRules(
      confidence: confidence ?? .low, note: note?.value, weights: weights,
      passThreshold: Double(pass.value), scheme: rating.scheme, bands: rating.bands, sources: sources)
  }

  private func weights(_ node: DataNode, into list: inout DiagnosticList) -> InstrumentWeights? {
    var fields = file.fields(of: node)
    let internalView = fields.integer("IIT", required: true, into: &list)
    let externalView = fields.integer("EIT", required: true, into: &list)
    let openData = fields.integer("OIT", required: true, into: &list)
    fields.finish(into: &list)
    guard let internalView, let externalView, let openData else { return nil }
    let shares = [internalView.value, externalView.value, openData.value]
    guard shares.allSatisfy({ 0...100 ~= $0 }), shares.reduce(0, +) == 100 else {
      file.report(.weights, at: node.offset, length: node.length, into: &list)
      return nil
    }
    return InstrumentWeights(internalView: shares[0], externalView: shares[1], openData: shares[2])
  }

  private func rating(
    _ node: DataNode, into list: inout DiagnosticList
  ) -> (scheme: RatingScheme, bands: [RatingBand])? {
    var fields = file.fields(of: node)
    let scheme = fields.value("scheme", as: RatingScheme.self, required: true, into: &list)
    let nodes = fields.sequence("bands", required: true, into: &list)
    fields.finish(into: &list)
    let bands = nodes.compactMap { band($0, into: &list) }
    let isDescending = zip(bands, bands.dropFirst()).allSatisfy { $0.total >= $1.total }
    if bands.count == nodes.count, bands.last?.total != 0 || !isDescending {
      file.report(.bands, at: node.offset, length: node.length, into: &list)
    }
    return scheme.map { ($0, bands) }
  }

  private func band(_ node: DataNode, into list: inout DiagnosticList) -> RatingBand? {
    var fields = file.fields(of: node)
    let name = fields.text("name", required: true, into: &list)
    let total = fields.integer("total", required: true, into: &list)
    let every = fields.integer("every", into: &list)
    fields.finish(into: &list)
    guard let name, let total else { return nil }
    return RatingBand(
      name: name.value, total: Double(total.value), everyInstrument: every.map { Double($0.value) })
  }

  /// The calendar as far as it can be read.
  func timeline(_ node: DataNode, into list: inout DiagnosticList) -> AssessmentTimeline {
    var fields = file.fields(of: node)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let note = fields.text("note", into: &list)
    let sources = file.sources("sources", &fields, into: &list)
    let nodes = fields.sequence("stages", into: &list)
    fields.finish(into: &list)
    return AssessmentTimeline(
      confidence: confidence ?? .low, note: note?.value, stages: nodes.compactMap { stage($0, into: &list) },
      sources: sources)
  }

  private func stage(_ node: DataNode, into list: inout DiagnosticList) -> TimelineStage? {
    var fields = file.fields(of: node)
    let stage = fields.value("stage", as: AssessmentStage.self, required: true, into: &list)
    let from = fields.day("from", into: &list)
    let to = fields.day("to", required: true, into: &list)
    fields.finish(into: &list)
    guard let stage, let to else { return nil }
    if let from, from.value > to.value {
      file.report(.stageDates, at: from.offset, length: from.length, into: &list)
    }
    return TimelineStage(stage: stage, from: from?.value, to: to.value)
  }
}
