import ArgumentParser
import DataFiles
import Diagnostics
import Files
import Readiness
import Site

/// Prints the checklist in one of several formats.
struct ReportCommand: ParsableCommand {
  /// The formats of the checklist.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json, csv, md, itas, ics, a4, score
  }

  static let configuration = CommandConfiguration(commandName: "report")

  @OptionGroup var common: CommonOptions

  @Option var format: Format = .text
  @Option var since: String?
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
    if since != nil, ![.text, .json, .a4].contains(format) {
      throw UsageError(finding: .changesHaveNoFormat(format.rawValue))
    }
    try checkOptions()
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let history = try older(into: &diagnostics)
    let checked = CheckedProject.load(common, family: family, into: &diagnostics)
    let findings = diagnostics.sorted
    let printer = common.findings
    if let checked, since == nil || history != nil {
      let special = try AgencyReport(command: self, checked: checked, history: history).bytes()
      let bytes = special ?? report(checked, findings, history)
      if let file { try file.write(bytes, common) } else { Terminal.standardOutput.write(bytes) }
      let isWithoutAddress =
        [.csv, .itas].contains(format) && by == nil && !isJSON && checked.content.agency.baseURL == nil
      let notes = isWithoutAddress ? [Self.relativeAddresses] : []
      if !isJSON { printer.print(notes + findings.filter { $0.severity == .error }) }
    } else {
      printer.printAlone(findings, asJSON: isJSON)
    }
    try ExitStatus.check(
      findings, (checked?.main).map(ReadinessLine.init),
      failUnder: failUnder?.score(of: checked?.content, common))
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

  private var isJSON: Bool { common.json || format == .json }

  private func older(into diagnostics: inout DiagnosticList) throws -> ChecklistHistory? {
    guard let since else { return nil }
    let bytes = try common.read(since, limit: 64 * 1_048_576)
    guard let source = TextEncoding.decode(bytes, path: since, into: &diagnostics) else { return nil }
    return ChecklistHistory.read(source, into: &diagnostics)
  }

  private func report(
    _ checked: CheckedProject, _ findings: [Diagnostic], _ history: ChecklistHistory?
  ) -> [UInt8] {
    let readiness = checked.main
    let agency = checked.content.agency
    if let history {
      return ChangesReport(history.changes(in: readiness), readiness, language: common.lang)
        .bytes(asJSON: isJSON)
    }
    switch common.json ? .json : format {
    case .text:
      let text = ChecklistText(readiness, language: common.lang)
      return Array((text.items + "\n" + text.summary + "\n" + text.scoreLine + "\n").utf8)
    case .json:
      return JSONWriter.bytes(
        of: ChecklistJSON(readiness, of: checked.content, language: common.lang).value(
          diagnostics: findings))
    case .csv: return ChecklistCSV.bytes(of: readiness, base: agency.baseURL, language: common.lang)
    case .md: return Array(ChecklistMarkdown.text(of: readiness, agency: agency, language: common.lang).utf8)
    case .html, .itas, .ics, .a4, .score:
      return ChecklistHTML.bytes(of: readiness, agency: agency, language: common.lang)
    }
  }
}
