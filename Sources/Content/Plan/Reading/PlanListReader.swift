import DataFiles
import Diagnostics
import ThaiText

/// Reads the lists of a sheet: objectives, targets, steps, outputs and outcomes.
struct PlanListReader {
  private static let deepest = 5
  let source: SourceText

  /// Fills the lists of a project.
  func read(
    _ project: inout PlanProject, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) {
    project.objectives = texts("objectives", .objectives, &project, &fields, into: &diagnostics)
    let targets = fields.sequence("targets", into: &diagnostics)
    project.targets = targets.compactMap { target($0, into: &diagnostics) }
    mark(.targets, targets, &project)
    let steps = fields.sequence("steps", into: &diagnostics)
    project.steps = steps.compactMap { step($0, depth: 1, into: &diagnostics) }
    mark(.steps, steps, &project)
    project.outputs = texts("outputs", .outputs, &project, &fields, into: &diagnostics)
    project.outcomes = texts("outcomes", .outcomes, &project, &fields, into: &diagnostics)
  }

  private func texts(
    _ key: String, _ field: PlanField, _ project: inout PlanProject, _ fields: inout FieldReader,
    into diagnostics: inout DiagnosticList
  ) -> [String] {
    let texts = fields.texts(key, into: &diagnostics).filter { !$0.value.isEmpty }
    if let first = texts.first {
      project.places[field] = source.place(at: first.offset, length: first.length)
    }
    return texts.map(\.value)
  }

  private func mark(_ field: PlanField, _ nodes: [DataNode], _ project: inout PlanProject) {
    if let first = nodes.first {
      project.places[field] = source.place(at: first.offset, length: first.length)
    }
  }

  /// A target group: who and how many, or only who.
  private func target(_ node: DataNode, into diagnostics: inout DiagnosticList) -> PlanTarget? {
    if case .scalar(let text, _) = node.content {
      let who = PlanText.squeezed(text)
      return who.isEmpty ? nil : PlanTarget(who: who)
    }
    var fields = FieldReader(node, in: source, rule: "plan")
    let who = fields.text("who", into: &diagnostics)
    let count = fields.integer("count", into: &diagnostics)
    fields.finish(into: &diagnostics)
    guard who != nil || count != nil else { return nil }
    return PlanTarget(who: who?.value ?? "", count: count?.value)
  }

  /// A step: its text, or its text with the steps within it.
  private func step(_ node: DataNode, depth: Int, into diagnostics: inout DiagnosticList) -> PlanStep? {
    if case .scalar(let text, _) = node.content {
      let words = PlanText.squeezed(text)
      return words.isEmpty ? nil : PlanStep(words)
    }
    var fields = FieldReader(node, in: source, rule: "plan")
    let text = fields.text("text", required: !Self.hasSteps(node), into: &diagnostics)
    let inner = depth < Self.deepest ? fields.sequence("steps", into: &diagnostics) : []
    fields.finish(into: &diagnostics)
    guard text != nil || !inner.isEmpty else { return nil }
    return PlanStep(
      text?.value ?? "", steps: inner.compactMap { step($0, depth: depth + 1, into: &diagnostics) })
  }

  /// Whether a step has steps of its own, so that it may do without words.
  private static func hasSteps(_ node: DataNode) -> Bool {
    guard case .mapping(let entries) = node.content else { return false }
    return entries.contains { $0.key == "steps" }
  }
}
