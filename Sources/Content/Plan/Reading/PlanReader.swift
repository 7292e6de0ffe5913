import DataFiles
import Diagnostics
import ThaiText

/// What `plan.yaml` says, before the sheets are joined to it.
struct PlanFrontMatter: Sendable {
  let plan: ActionPlan
  let common: CommonFields
  let attachments: [Attachment]
  let faults: DiagnosticList
  /// The rows that name a sheet, with where they do.
  let named: [Located<String>]
  let exceptions: Set<String>
  /// Where the plan names its agency.
  let agencyPlace: SourcePlace?
}

/// Reads `Content/plan/plan.yaml`: the dimensions, their missions, budget rows and printed totals.
struct PlanReader {
  let agency: Agency
  var data: FieldFile
  private var years: [FiscalYear] = []
  private var named: [Located<String>] = []

  private var source: SourceText { data.source }

  private init(agency: Agency, data: FieldFile) {
    self.agency = agency
    self.data = data
  }

  /// The plan without its sheets; nil if it has no data, which is reported.
  static func read(
    _ source: SourceText, _ agency: Agency, _ files: SourceFiles, into diagnostics: inout DiagnosticList
  ) -> PlanFrontMatter? {
    let locator = FileLocator(files: files, folder: PlanLoader.folder, address: FixedPages.plan)
    let names = "title: years: dimensions:"
    return FieldFile(yaml: source, area: "plan", asking: names, locator, into: &diagnostics).map { data in
      var reader = PlanReader(agency: agency, data: data)
      return reader.read(into: &diagnostics)
    }
  }

  private mutating func read(into diagnostics: inout DiagnosticList) -> PlanFrontMatter {
    let common = CommonFields.read(&data.fields, source, agency, into: &diagnostics)
    data.checkPersonalData(on: agency.judgedOn, into: &diagnostics)
    let name = data.fields.text("agency", into: &diagnostics)
    years = PlanYears.read(
      data.fields.texts("years", required: true, into: &diagnostics), in: source, into: &diagnostics)
    let attachments = data.attachments(into: &diagnostics)
    let dimensions = dimensions(
      data.fields.sequence("dimensions", required: true, into: &diagnostics), into: &diagnostics)
    data.fields.finish(into: &diagnostics)
    return PlanFrontMatter(
      plan: ActionPlan(agency: name?.value, years: years, dimensions: dimensions), common: common,
      attachments: attachments, faults: data.faults, named: named, exceptions: data.exceptions,
      agencyPlace: name.map { source.place(of: $0) })
  }

  private mutating func dimensions(
    _ nodes: [DataNode], into diagnostics: inout DiagnosticList
  ) -> [PlanDimension] {
    var list: [PlanDimension] = []
    var seen = Set<Int>()
    for node in nodes {
      var fields = data.reader(of: node)
      let number = fields.integer("number", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      let missions = missions(fields.sequence("missions", into: &diagnostics), into: &diagnostics)
      let rows = fields.sequence("rows", into: &diagnostics).compactMap { row($0, into: &diagnostics) }
      let totals = amounts("totals", of: node, &fields, into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let number else { continue }
      if !seen.insert(number.value).inserted {
        diagnostics.add(.dimensionTwice(number.value), in: source, at: number)
      }
      list.append(
        PlanDimension(
          number: number.value, title: title?.value ?? "", missions: missions, rows: rows,
          totals: totals.amounts, place: totals.place ?? source.place(of: number)))
    }
    return list
  }

  private func missions(_ nodes: [DataNode], into diagnostics: inout DiagnosticList) -> [PlanMission] {
    nodes.compactMap { node in
      var fields = data.reader(of: node)
      let number = fields.text("number", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      fields.finish(into: &diagnostics)
      return number.map { PlanMission(number: ThaiDigits.folded($0.value), title: title?.value ?? "") }
    }
  }

  private mutating func row(_ node: DataNode, into diagnostics: inout DiagnosticList) -> PlanRow? {
    var fields = data.reader(of: node)
    let project = fields.text("project", into: &diagnostics)
    let mission = fields.text("mission", into: &diagnostics)
    let title = fields.text("title", required: true, into: &diagnostics)
    let amounts = amounts("amounts", of: node, &fields, into: &diagnostics)
    let remark = fields.text("remark", into: &diagnostics)
    fields.finish(into: &diagnostics)
    if let project { named.append(project) }
    guard let title else { return nil }
    return PlanRow(
      project: project?.value, mission: mission.map { ThaiDigits.folded($0.value) }, title: title.value,
      amounts: amounts.amounts, remark: remark?.value, place: source.place(of: title))
  }

  /// Amounts by year and where they begin: a mapping, or one amount that stands for every year.
  private func amounts(
    _ key: String, of node: DataNode, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> (amounts: [FiscalYear: PlanAmount], place: SourcePlace?) {
    guard case .mapping(let entries) = node.content,
      let value = entries.first(where: { $0.key == key })?.value
    else {
      _ = fields.mapping(key, into: &diagnostics)
      return ([:], nil)
    }
    let place = source.place(at: value.offset, length: value.length)
    if case .scalar = value.content {
      guard let text = fields.text(key, into: &diagnostics) else { return ([:], nil) }
      let amount = PlanAmount.read(text.value)
      return (Dictionary(uniqueKeysWithValues: years.map { ($0, amount) }), place)
    }
    guard let mapping = fields.mapping(key, into: &diagnostics),
      case .mapping(let entries) = mapping.content
    else { return ([:], nil) }
    var inner = data.reader(of: mapping)
    var amounts: [FiscalYear: PlanAmount] = [:]
    for year in years {
      let name = String(year.buddhistYear)
      let written = entries.first { ThaiDigits.folded($0.key) == name }?.key ?? name
      if let text = inner.text(written, into: &diagnostics) { amounts[year] = PlanAmount.read(text.value) }
    }
    inner.finish(into: &diagnostics)
    return (amounts, place)
  }
}
