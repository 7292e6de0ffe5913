import DataFiles
import Diagnostics
import Files
import ThaiText

/// Reads `Content/plan/plan.yaml`: the dimensions, their missions, budget rows and printed totals.
struct PlanReader {
  let source: SourceText
  let agency: Agency
  let disk: SourceFolder
  private var years: [FiscalYear] = []
  private var named: [PlanFrontMatter.Located] = []

  init(source: SourceText, agency: Agency, disk: SourceFolder) {
    self.source = source
    self.agency = agency
    self.disk = disk
  }

  /// The plan without its sheets; nothing where the file has no data.
  mutating func read(into diagnostics: inout DiagnosticList) -> PlanFrontMatter? {
    guard
      let node = FieldData.read(
        source, empty: "plan.empty", asking: "title: years: dimensions:", into: &diagnostics)
    else { return nil }
    var fields = FieldReader(node, in: source, rule: "plan")
    let common = CommonFields.read(&fields, source, agency, into: &diagnostics)
    let exceptions = PrivacyExceptions.read(&fields, source, into: &diagnostics)
    PersonalDataCheck.report(in: source, allowing: exceptions, into: &diagnostics)
    let name = fields.text("agency", into: &diagnostics)
    years = PlanYears.read(
      fields.texts("years", required: true, into: &diagnostics), in: source, into: &diagnostics)
    let locator = FileLocator(disk: disk, folder: PlanLoader.folder, address: FixedPages.plan)
    var files = AttachmentReader(source: source, locator: locator, area: "plan")
    let attachments = files.read(fields.sequence("attachments", into: &diagnostics), into: &diagnostics)
    let dimensions = dimensions(
      fields.sequence("dimensions", required: true, into: &diagnostics), into: &diagnostics)
    fields.finish(into: &diagnostics)
    let plan = ActionPlan(agency: name?.value, years: years, dimensions: dimensions)
    return PlanFrontMatter(
      plan: plan, common: common, attachments: attachments, faults: files.faults, named: named)
  }

  private mutating func dimensions(
    _ nodes: [DataNode], into diagnostics: inout DiagnosticList
  ) -> [PlanDimension] {
    var list: [PlanDimension] = []
    for node in nodes {
      var fields = FieldReader(node, in: source, rule: "plan")
      let number = fields.integer("number", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      let missions = missions(fields.sequence("missions", into: &diagnostics), into: &diagnostics)
      let rows = fields.sequence("rows", into: &diagnostics).compactMap { row($0, into: &diagnostics) }
      let totals = PlanAmountsReader(source: source, years: years)
        .read("totals", of: node, &fields, into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let number else { continue }
      if list.contains(where: { $0.number == number.value }) { reportTwice(number, into: &diagnostics) }
      list.append(
        PlanDimension(
          number: number.value, title: title?.value ?? "", missions: missions, rows: rows,
          totals: totals.amounts,
          place: totals.place ?? source.place(at: number.offset, length: number.length)))
    }
    return list
  }

  private func missions(_ nodes: [DataNode], into diagnostics: inout DiagnosticList) -> [PlanMission] {
    nodes.compactMap { node in
      var fields = FieldReader(node, in: source, rule: "plan")
      let number = fields.text("number", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      fields.finish(into: &diagnostics)
      return number.map { PlanMission(number: ThaiDigits.folded($0.value), title: title?.value ?? "") }
    }
  }

  private mutating func row(_ node: DataNode, into diagnostics: inout DiagnosticList) -> PlanRow? {
    var fields = FieldReader(node, in: source, rule: "plan")
    let project = fields.text("project", into: &diagnostics)
    let mission = fields.text("mission", into: &diagnostics)
    let title = fields.text("title", required: true, into: &diagnostics)
    let amounts = PlanAmountsReader(source: source, years: years)
      .read("amounts", of: node, &fields, into: &diagnostics)
    let remark = fields.text("remark", into: &diagnostics)
    fields.finish(into: &diagnostics)
    if let project {
      named.append(.init(id: project.value, offset: project.offset, length: project.length))
    }
    guard let title else { return nil }
    return PlanRow(
      project: project?.value, mission: mission.map { ThaiDigits.folded($0.value) }, title: title.value,
      amounts: amounts.amounts, remark: remark?.value,
      place: source.place(at: title.offset, length: title.length))
  }

  private func reportTwice(_ number: Located<Int>, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      "plan.dimension-twice", in: source, at: number.offset, length: number.length,
      LocalizedText(th: "มีมิติที่ \(number.value) สองครั้ง", en: "dimension \(number.value) is there twice"),
      mend: LocalizedText(th: "รวมเป็นมิติเดียว หรือแก้ number:", en: "join the two, or mend number:"))
  }
}
