import DataFiles
import Diagnostics
import ThaiText

/// Reads what a report says of one project.
struct ProjectProgressReader {
  let source: SourceText
  let plan: ActionPlan
  let locator: FileLocator
  /// What is wrong with files that exist.
  private(set) var faults: [Diagnostic] = []

  init(source: SourceText, plan: ActionPlan, locator: FileLocator) {
    self.source = source
    self.plan = plan
    self.locator = locator
  }

  /// The entry; nothing where it names no project of the plan or no state.
  mutating func read(_ node: DataNode, into diagnostics: inout DiagnosticList) -> ProjectProgress? {
    var fields = FieldReader(node, in: source, rule: "progress")
    let id = fields.text("project", required: true, into: &diagnostics)
    let developmentPlan = amount("developmentPlan", &fields, into: &diagnostics)
    let isInOrdinance = fields.flag("inOrdinance", into: &diagnostics)
    let ordinance = amount("ordinance", &fields, into: &diagnostics)
    let paid = amount("paid", &fields, into: &diagnostics)
    let state = fields.choice(
      "state", among: ProgressState.spellings, required: true,
      into: &diagnostics)
    let reason = fields.choice(
      "reason", among: ProgressReason.spellings, into: &diagnostics)
    let reasonText = fields.text("reasonText", into: &diagnostics)
    let quarters = QuarterList.read(
      fields.texts("quarters", into: &diagnostics), in: source, into: &diagnostics)
    let results = results(fields.sequence("results", into: &diagnostics), into: &diagnostics)
    var files = AttachmentReader(source: source, locator: locator, area: "progress")
    let evidence = files.read(fields.sequence("evidence", into: &diagnostics), into: &diagnostics)
    faults += files.faults
    let remark = fields.text("remark", into: &diagnostics)
    fields.finish(into: &diagnostics)
    guard let id, isKnown(id, into: &diagnostics),
      let state = state.flatMap({ ProgressState(written: $0.value) })
    else { return nil }
    return ProjectProgress(
      project: id.value, developmentPlan: developmentPlan, isInOrdinance: isInOrdinance?.value,
      ordinance: ordinance, paid: paid, state: state,
      reason: reason.flatMap { ProgressReason(written: $0.value) }, reasonText: reasonText?.value,
      quarters: quarters, results: results, evidence: evidence, remark: remark?.value,
      place: source.place(at: id.offset, length: id.length))
  }

  private func isKnown(_ id: Located<String>, into diagnostics: inout DiagnosticList) -> Bool {
    if plan.project(id.value) != nil { return true }
    let ids = plan.projects.map(\.id)
    diagnostics.add(
      "progress.unknown-project", in: source, at: id.offset, length: id.length,
      LocalizedText(
        th: "ไม่มีโครงการ “\(id.value)” ในแผน", en: "the plan has no project “\(id.value)”"),
      mend: LocalizedText(
        th: "ใช้ชื่อไฟล์ของใบโครงการใน Content/plan/projects โดยไม่ต้องมี .md",
        en: "use the name of a sheet in Content/plan/projects, without .md"),
      suggestion: NearestName.suggestion(for: id.value, among: ids))
    return false
  }

  private func amount(
    _ key: String, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> Baht? {
    guard let amount = fields.baht(key, into: &diagnostics) else { return nil }
    if amount.value >= .zero { return amount.value }
    diagnostics.add(
      "progress.negative", in: source, at: amount.offset, length: amount.length,
      LocalizedText(th: "\(key): จำนวนเงินติดลบ", en: "\(key): the amount is below zero"),
      mend: LocalizedText(th: "เขียนจำนวนเงินตั้งแต่ 0 ขึ้นไป", en: "write an amount of 0 or more"))
    return nil
  }

  private func results(_ nodes: [DataNode], into diagnostics: inout DiagnosticList) -> [OutputResult] {
    nodes.compactMap { node in
      var fields = FieldReader(node, in: source, rule: "progress")
      let indicator = fields.integer("indicator", required: true, into: &diagnostics)
      let reached = fields.text("reached", required: true, into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let indicator, let reached else { return nil }
      guard let figure = PlanFigure.read(reached.value) else {
        diagnostics.add(
          "progress.not-a-figure", in: source, at: reached.offset, length: reached.length,
          LocalizedText(
            th: "reached: “\(reached.value)” ไม่ใช่ตัวเลข", en: "reached: “\(reached.value)” is no figure"),
          mend: LocalizedText(
            th: "เขียนเฉพาะตัวเลข เช่น 85 ไม่ต้องมีหน่วย", en: "write the figure alone, such as 85"))
        return nil
      }
      return OutputResult(
        indicator: indicator.value, reached: figure,
        place: source.place(at: indicator.offset, length: indicator.length))
    }
  }
}
