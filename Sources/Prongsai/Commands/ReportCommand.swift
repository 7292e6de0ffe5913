import ArgumentParser
import Content
import DataFiles
import Diagnostics
import Files
import Readiness
import Site
import ThaiText

/// Prints the checklist in one of several formats.
struct ReportCommand: ParsableCommand {
  /// The formats of the checklist.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json, csv, md, itas, ics, a4, score, junit, sarif, oscal, summary

    /// Whether programs read it, which want every finding that there is.
    var isForPrograms: Bool { [.json, .junit, .sarif, .oscal, .summary].contains(self) }
    /// Whether it can say what changed.
    var tellsChanges: Bool { [.text, .json, .a4, .sarif, .summary].contains(self) }
  }

  static let configuration = CommandConfiguration(commandName: "report")

  @OptionGroup var common: CommonOptions

  @Option var format: Format = .text
  @Option var since: String?
  @Flag var record = false
  @Option var failUnder: FailUnder?
  @Option var by: Grouping?
  @Option var unit: String?
  @Option var whatIf: String?
  @Option var iit: Double?
  @Option var eit: Double?
  @Option var output: String?
  @Option var family: String?

  /// By what the work is grouped.
  enum Grouping: String, CaseIterable, ExpressibleByArgument { case unit }

  /// The file that is written, if one is named.
  var file: ReportFile? { output.map(ReportFile.init) }

  func run() throws {
    if since != nil, !format.tellsChanges {
      throw UsageError(finding: .changesHaveNoFormat(format.rawValue))
    }
    try checkOptions()
    try common.checkRoot()
    var faults = DiagnosticList()
    let history = try older(into: &faults)
    var diagnostics = DiagnosticList()
    let (checked, named) = examine(into: &diagnostics)
    let findings = faults.sorted + (named?.diagnostics ?? diagnostics.sorted)
    let printer = common.findings
    if let checked, since == nil || history != nil {
      let special = try AgencyReport(command: self, checked: checked, history: history).bytes()
      let bytes = special ?? report(checked, named, findings, history)
      if let file { try file.write(bytes, common) } else { Terminal.standardOutput.write(bytes) }
      let isWithoutAddress =
        [.csv, .itas].contains(format) && by == nil && !isJSON && checked.content.agency.baseURL == nil
      let isElsewhere = format == .itas && !isJSON && !checked.isPublished
      let notes =
        (isWithoutAddress ? [Self.relativeAddresses] : [])
        + (isElsewhere ? [Self.notPublished(checked.main.catalogue.year)] : [])
      if !isJSON { printer.print(notes + findings.filter { $0.severity == .error }) }
    } else {
      printer.printAlone(findings, asJSON: isJSON)
    }
    if record, let checked { try recordReadiness(of: checked, findings) }
    try ExitStatus.check(
      findings, (checked?.main).map(ReadinessLine.init),
      failUnder: failUnder?.score(of: checked?.content, common))
  }

  private static func notPublished(_ year: FiscalYear) -> Diagnostic {
    Diagnostic(
      "report.list-not-published", .note,
      LocalizedText(
        th: "เว็บไซต์ยังไม่แสดงรายการ OIT ปี \(year) ที่อยู่บางข้อจึงอาจยังเปิดไม่ได้",
        en: "the site does not show the list of \(year), so that some of the addresses may not open yet"),
      mend: LocalizedText(
        th: "เพิ่มปี \(year) ใน catalogue: หรือ pastCatalogues: ของ Content/agency.yaml แล้วสั่ง prongsai build",
        en: "add \(year) to catalogue: or pastCatalogues: of Content/agency.yaml and run prongsai build"))
  }

  /// What does not go together.
  private func checkOptions() throws {
    if by != nil, ![.text, .html, .json, .csv].contains(format) {
      throw UsageError(finding: .unitsHaveNoFormat(format.rawValue))
    }
    if unit != nil, by == nil, ![.ics, .a4].contains(format) {
      throw UsageError(finding: .unitNeedsGrouping)
    }
    if whatIf != nil, by != nil || ![.text, .json, .score].contains(format) {
      throw UsageError(finding: .whatIfHasNoFormat)
    }
    if (iit == nil) != (eit == nil) || (iit != nil && format != .score && whatIf == nil) {
      throw UsageError(finding: .otherScoresGoTogether)
    }
    guard let file else { return }
    let ending = file.ending
    if format == .itas, !common.json, !["xlsx", "csv", "html", "htm"].contains(ending) {
      throw UsageError(finding: .answersHaveNoEnding(ending))
    }
    if ending == "xlsx", format != .itas { throw UsageError(finding: .workbookNeedsAnswers) }
  }

  private static let relativeAddresses = Diagnostic(
    "report.relative-addresses", .note,
    LocalizedText(
      th: "agency.yaml ยังไม่มี baseURL: ที่อยู่ของแต่ละข้อจึงยังไม่มีชื่อเว็บไซต์ และนำไปกรอกในระบบ ITAS ไม่ได้",
      en: "agency.yaml has no baseURL, so the addresses are without the name of the site"),
    mend: LocalizedText(
      th: "ใส่ baseURL: ใน Content/agency.yaml เช่น baseURL: https://www.ชื่อเว็บไซต์.go.th/",
      en: "add baseURL to Content/agency.yaml, such as baseURL: https://www.example.go.th/"))

  private var isJSON: Bool { common.json || (format.isForPrograms && format != .summary) }

  /// The project with its findings: all of them where programs ask, else those of the content.
  private func examine(into diagnostics: inout DiagnosticList) -> (CheckedProject?, Findings?) {
    let isChecklist = by == nil && whatIf == nil && ![.itas, .ics, .a4, .score].contains(format)
    guard isChecklist, common.json || format.isForPrograms || since != nil else {
      let checked = CheckedProject.load(common, family: family, into: &diagnostics)
      return (checked, checked?.findings(diagnostics.sorted, isWhole: false))
    }
    let examined = Examination(common, Project(root: common.root), family: family)
    for finding in examined.findings { diagnostics.add(finding) }
    return (examined.checked, examined.named)
  }

  /// Adds what was found to the history, which has to be readable as it is.
  private func recordReadiness(of checked: CheckedProject, _ findings: [Diagnostic]) throws {
    let stops = findings.filter { $0.severity == .error || $0.rule.name.utf8.starts(with: "history.".utf8) }
    guard stops.isEmpty else {
      common.findings.printOne(.notRecorded)
      throw ExitStatus.contentErrors
    }
    var history = checked.history
    history.add(ReadinessHistory.Entry(checked.main))
    let writer = ContentWriter(root: common.root, options: common)
    try writer.write(writer.plan([ScaffoldFile(History.path, bytes: history.bytes)]))
  }

  private func older(into diagnostics: inout DiagnosticList) throws -> ChecklistHistory? {
    guard let since else { return nil }
    let bytes = try common.read(since, limit: 64 * 1_048_576)
    guard let source = TextEncoding.decode(bytes, path: since, into: &diagnostics) else { return nil }
    return ChecklistHistory.read(source, into: &diagnostics)
  }

  private func report(
    _ checked: CheckedProject, _ named: Findings?, _ findings: [Diagnostic], _ older: ChecklistHistory?
  ) -> [UInt8] {
    let readiness = checked.main
    let agency = checked.content.agency
    let named = named ?? checked.findings(findings, isWhole: false)
    let changes = older.flatMap { $0.findingsChanges(to: named, in: readiness) }
    let format = common.json ? .json : format
    if let older, format == .text || format == .json {
      return ChangesReport(older.changes(in: readiness), readiness, findings: changes, language: common.lang)
        .bytes(asJSON: format == .json)
    }
    switch format {
    case .junit: return JUnitReport(named, readiness, language: common.lang).bytes
    case .sarif: return JSONWriter.bytes(of: SARIFReport(named, changes, language: common.lang).value)
    case .oscal:
      return JSONWriter.bytes(of: OSCALReport(named, readiness, of: agency, language: common.lang).value)
    case .summary:
      return Array(SummaryReport(named, changes, readiness, of: agency, language: common.lang).text.utf8)
    case .text:
      let text = ChecklistText(readiness, language: common.lang)
      return Array((text.items + "\n" + text.summary + "\n" + text.scoreLine + "\n").utf8)
    case .json:
      return JSONWriter.bytes(
        of: ChecklistJSON(readiness, of: checked.content, named, language: common.lang).value(
          diagnostics: findings))
    case .csv: return ChecklistCSV.bytes(of: readiness, base: agency.baseURL, language: common.lang)
    case .md: return Array(ChecklistMarkdown.text(of: readiness, agency: agency, language: common.lang).utf8)
    case .html, .itas, .ics, .a4, .score:
      return ChecklistHTML.bytes(
        of: readiness, agency: agency, history: checked.history, language: common.lang)
    }
  }
}

extension Diagnostic {
  fileprivate static let notRecorded = Diagnostic(
    "history.not-recorded", .error,
    LocalizedText(
      th: "ยังไม่บันทึกคะแนน เพราะมีข้อผิดพลาดในเนื้อหา หรือ Content/history.csv อ่านได้ไม่ครบ",
      en: "nothing was recorded: there are errors, or Content/history.csv cannot be read in full"),
    mend: LocalizedText(
      th: "แก้ข้อผิดพลาดให้หมดก่อน (ดูด้วย prongsai check) แล้วสั่งอีกครั้ง",
      en: "mend them first (prongsai check shows them), then run it again"))
}
