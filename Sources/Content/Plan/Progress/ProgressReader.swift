import DataFiles
import Diagnostics
import ThaiText

/// Reads a progress report such as `Content/plan/progress/2566-h1.yaml`.
///
/// Its fields are those that the national system (e-PlanNACC) asks for after 6 and 12 months.
struct ProgressReader {
  let file: PlanFolder.ProgressFile
  let plan: ActionPlan
  let agency: Agency
  var data: FieldFile

  private var source: SourceText { data.source }

  /// The report of a file; nil if it has no data, which is reported, or is a draft.
  static func read(
    _ source: SourceText, _ file: PlanFolder.ProgressFile, _ plan: ActionPlan, _ agency: Agency,
    _ files: SourceFiles, into diagnostics: inout DiagnosticList
  ) -> ProgressReport? {
    let name = "\(file.year.buddhistYear)-\(file.round.rawValue)"
    let locator = FileLocator(
      files: files, folder: "\(PlanLoader.folder)/progress/\(name)", address: FixedPages.progressFiles(name))
    return FieldFile(yaml: source, area: "progress", asking: "asOf: projects:", locator, into: &diagnostics)
      .flatMap { data in
        var reader = ProgressReader(file: file, plan: plan, agency: agency, data: data)
        return reader.read(into: &diagnostics)
      }
  }

  private mutating func read(into diagnostics: inout DiagnosticList) -> ProgressReport? {
    let asOf = data.fields.day("asOf", required: true, into: &diagnostics)
    var report = ProgressReport(
      path: source.path, year: file.year, round: file.round,
      asOf: asOf?.value ?? file.round.end(of: file.year))
    let published = data.fields.day("published", into: &diagnostics)
    report.published = published?.value
    report.dayPlaces = [asOf, published].compactMap { $0.map { source.place(of: $0) } }
    report.unit = CommonFields.unit(&data.fields, source, agency, into: &diagnostics)
    let status = PublicationStatus.read(&data.fields, into: &diagnostics)
    report.isSample = data.fields.flag("sample", into: &diagnostics)?.value ?? false
    report.problems = sentences("problems", into: &diagnostics)
    report.suggestions = sentences("suggestions", into: &diagnostics)
    data.checkPersonalData(on: agency.judgedOn, into: &diagnostics)
    for node in data.fields.sequence("projects", required: true, into: &diagnostics) {
      guard let entry = project(node, into: &diagnostics) else { continue }
      if let earlier = report.add(entry) {
        diagnostics.add(.reportedTwice(entry, earlier).at(entry.place, in: source))
      }
    }
    data.fields.finish(into: &diagnostics)
    diagnostics.add(contentsOf: data.faults)
    PersonalDataCheck.report(
      in: report.projects.flatMap(\.evidence).map(\.file), of: data.locator.files,
      allowing: data.exceptions, into: &diagnostics)
    ProgressCheck(report: report, plan: plan, source: source).run(into: &diagnostics)
    return status == .draft ? nil : report
  }

  private mutating func sentences(_ key: String, into diagnostics: inout DiagnosticList) -> [String] {
    data.fields.texts(key, into: &diagnostics).compactMap { text in
      guard let found = Placeholder.find(in: text.value) else { return text.value.isEmpty ? nil : text.value }
      diagnostics.add(.placeholder(found.words, isPrompt: found.isPrompt), in: source, at: text)
      return nil
    }
  }

  /// What is said of one project; nil if it names no project of the plan or no state.
  private mutating func project(
    _ node: DataNode, into diagnostics: inout DiagnosticList
  ) -> ProjectProgress? {
    var fields = data.reader(of: node)
    let id = fields.text("project", required: true, into: &diagnostics)
    let developmentPlan = amount("developmentPlan", &fields, into: &diagnostics)
    let isInOrdinance = fields.flag("inOrdinance", into: &diagnostics)
    let ordinance = amount("ordinance", &fields, into: &diagnostics)
    let paid = amount("paid", &fields, into: &diagnostics)
    let state = fields.choice("state", among: ProgressState.spellings, required: true, into: &diagnostics)
    let reason = fields.choice("reason", among: ProgressReason.spellings, into: &diagnostics)
    let reasonText = fields.text("reasonText", into: &diagnostics)
    let quarters = QuarterList.read(
      fields.texts("quarters", into: &diagnostics), in: source, into: &diagnostics)
    let results = results(fields.sequence("results", into: &diagnostics), into: &diagnostics)
    let evidence = data.attachments(fields.sequence("evidence", into: &diagnostics), into: &diagnostics)
    let remark = fields.text("remark", into: &diagnostics)
    fields.finish(into: &diagnostics)
    if let id, plan.project(id.value) == nil {
      diagnostics.add(.unknownProject(id.value, of: plan), in: source, at: id)
      return nil
    }
    guard let id, let state = state.flatMap({ ProgressState(written: $0.value) }) else { return nil }
    return ProjectProgress(
      project: id.value, developmentPlan: developmentPlan, isInOrdinance: isInOrdinance?.value,
      ordinance: ordinance, paid: paid, state: state,
      reason: reason.flatMap { ProgressReason(written: $0.value) }, reasonText: reasonText?.value,
      quarters: quarters, results: results, evidence: evidence, remark: remark?.value,
      place: source.place(of: id))
  }

  private func amount(
    _ key: String, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> Baht? {
    guard let amount = fields.baht(key, into: &diagnostics) else { return nil }
    if amount.value >= .zero { return amount.value }
    diagnostics.add(.negativeAmount(key), in: source, at: amount)
    return nil
  }

  private func results(_ nodes: [DataNode], into diagnostics: inout DiagnosticList) -> [OutputResult] {
    nodes.compactMap { node in
      var fields = data.reader(of: node)
      let indicator = fields.integer("indicator", required: true, into: &diagnostics)
      let reached = fields.text("reached", required: true, into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let indicator, let reached else { return nil }
      guard let figure = PlanFigure.read(reached.value) else {
        diagnostics.add(.noFigure(reached.value), in: source, at: reached)
        return nil
      }
      return OutputResult(indicator: indicator.value, reached: figure, place: source.place(of: indicator))
    }
  }
}
