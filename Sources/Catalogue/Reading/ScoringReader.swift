import DataFiles
import Diagnostics

/// Reads the scoring rules of a year.
struct ScoringReader {
  let source: SourceText

  /// The rules; absent where their weights, threshold or bands cannot be read.
  func read(_ node: DataNode, into list: inout DiagnosticList) -> ScoringRules? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let note = fields.text("note", into: &list)
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
      passThreshold: Double(pass.value), scheme: rating.scheme, bands: rating.bands)
  }

  private func weights(_ node: DataNode, into list: inout DiagnosticList) -> InstrumentWeights? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let internalView = fields.integer("IIT", required: true, into: &list)
    let externalView = fields.integer("EIT", required: true, into: &list)
    let openData = fields.integer("OIT", required: true, into: &list)
    fields.finish(into: &list)
    guard let internalView, let externalView, let openData else { return nil }
    let weights = InstrumentWeights(
      internalView: internalView.value, externalView: externalView.value, openData: openData.value)
    let areShares = [weights.internalView, weights.externalView, weights.openData].allSatisfy {
      0...100 ~= $0
    }
    guard areShares, weights.sum == 100 else {
      list.add(
        "catalogue.weights", in: source, at: node.offset, length: node.length,
        LocalizedText(th: "น้ำหนักของแบบวัดรวมกันต้องเป็น 100", en: "the weights must add up to 100"))
      return nil
    }
    return weights
  }

  private func rating(
    _ node: DataNode, into list: inout DiagnosticList
  ) -> (scheme: RatingScheme, bands: [RatingBand])? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let scheme = fields.value("scheme", as: RatingScheme.self, required: true, into: &list)
    let nodes = fields.sequence("bands", required: true, into: &list)
    fields.finish(into: &list)
    let bands = nodes.compactMap { band($0, into: &list) }
    if bands.count == nodes.count, bands.last?.total != 0 || !bands.isDescending {
      list.add(
        "catalogue.bands", in: source, at: node.offset, length: node.length,
        LocalizedText(
          th: "ระดับคะแนนต้องเรียงจากสูงลงมาถึง 0", en: "the bands must run from the best down to 0"))
    }
    return scheme.map { ($0, bands) }
  }

  private func band(_ node: DataNode, into list: inout DiagnosticList) -> RatingBand? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let name = fields.text("name", required: true, into: &list)
    let total = fields.integer("total", required: true, into: &list)
    let every = fields.integer("every", into: &list)
    fields.finish(into: &list)
    guard let name, let total else { return nil }
    return RatingBand(
      name: name.value, total: Double(total.value), everyInstrument: every.map { Double($0.value) })
  }
}

extension [RatingBand] {
  fileprivate var isDescending: Bool { zip(self, dropFirst()).allSatisfy { $0.total >= $1.total } }
}
