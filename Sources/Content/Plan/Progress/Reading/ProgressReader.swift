import DataFiles
import Diagnostics
import Files
import ThaiText

/// Reads a progress report such as `Content/plan/progress/2566-h1.yaml`.
///
/// Its fields are those that the national system (e-PlanNACC) asks for after 6 and 12 months.
struct ProgressReader {
  let source: SourceText
  let year: FiscalYear
  let round: ProgressRound
  let plan: ActionPlan
  let agency: Agency
  let disk: SourceFolder

  /// The report; nothing where it has no data or is a draft.
  func read(into diagnostics: inout DiagnosticList) -> ProgressReport? {
    guard
      let node = FieldData.read(
        source, empty: "progress.empty", asking: "asOf: projects:", into: &diagnostics)
    else { return nil }
    var fields = FieldReader(node, in: source, rule: "progress")
    let asOf = fields.day("asOf", required: true, into: &diagnostics)
    var report = ProgressReport(
      path: source.path, year: year, round: round, asOf: asOf?.value ?? round.end(of: year))
    report.published = fields.day("published", into: &diagnostics)?.value
    report.unit = CommonFields.unit(
      fields.text("unit", into: &diagnostics), source, agency, into: &diagnostics)
    let status = fields.choice(
      "status", among: PublicationStatus.allCases.map(\.rawValue), into: &diagnostics)
    report.isSample = fields.flag("sample", into: &diagnostics)?.value ?? false
    report.problems = sentences("problems", &fields, into: &diagnostics)
    report.suggestions = sentences("suggestions", &fields, into: &diagnostics)
    let exceptions = PrivacyExceptions.read(&fields, source, into: &diagnostics)
    let entries = fields.sequence("projects", required: true, into: &diagnostics)
    report.projects = projects(entries, allowing: exceptions, into: &diagnostics)
    fields.finish(into: &diagnostics)
    PersonalDataCheck.report(in: source, allowing: exceptions, into: &diagnostics)
    ProgressCheck(report: report, plan: plan, source: source).run(into: &diagnostics)
    return status?.value == PublicationStatus.draft.rawValue ? nil : report
  }

  private func sentences(
    _ key: String, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> [String] {
    fields.texts(key, into: &diagnostics).map(\.value).filter { !$0.isEmpty }
  }

  private func projects(
    _ nodes: [DataNode], allowing exceptions: Set<String>, into diagnostics: inout DiagnosticList
  ) -> [ProjectProgress] {
    let name = "\(year.buddhistYear)-\(round.rawValue)"
    let locator = FileLocator(
      disk: disk, folder: "\(PlanLoader.folder)/progress/\(name)", address: FixedPages.progressFiles(name))
    var reader = ProjectProgressReader(source: source, plan: plan, locator: locator)
    var list: [ProjectProgress] = []
    for node in nodes {
      guard let entry = reader.read(node, into: &diagnostics) else { continue }
      if let twin = list.first(where: { $0.project == entry.project }) {
        report(entry, twin: twin, into: &diagnostics)
      } else {
        list.append(entry)
      }
    }
    for fault in reader.faults { diagnostics.add(fault) }
    PersonalDataCheck.report(
      in: list.flatMap(\.evidence).map(\.file), of: disk, allowing: exceptions, into: &diagnostics)
    return list
  }

  private func report(
    _ entry: ProjectProgress, twin: ProjectProgress, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      Diagnostic(
        "progress.project-twice", .error, at: entry.place,
        LocalizedText(
          th: "รายงานโครงการ \(entry.project) สองครั้ง", en: "project \(entry.project) is reported twice"),
        mend: LocalizedText(th: "รวมเป็นรายการเดียว", en: "join the two entries"),
        snippet: source.text(ofLine: entry.place.line), related: [twin.place]))
  }
}
