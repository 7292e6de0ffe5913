import ArgumentParser
import Diagnostics
import Readiness

/// Prints the checklist and every finding, writing nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")

  @OptionGroup var common: CommonOptions
  @Option var item: String?
  @Option var unit: String?
  @Option var file: String?
  @Flag var strict = false
  @Option var failUnder: Double?

  func run() throws {
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let project = Project(root: common.root)
    let prepared = PreparedSite(
      common, project, place: .published(project, BuildCommand.usualOutput), into: &diagnostics)
    _ = prepared.render(into: &diagnostics) { _ in }
    let checked = prepared.checked
    let findings = diagnostics.sorted
    guard let checked else {
      common.findings.printAlone(findings, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let selection = try CheckSelection(item: item, unit: unit, file: file, of: checked, common)
    let shown = findings.filter(selection.includes)
    let readiness = selection.isEverything ? checked.main : checked.main.showing(selection.includes)
    if common.json {
      let checklist = ChecklistJSON(readiness, of: checked.content, language: common.lang)
      common.print(checklist.value(diagnostics: shown))
    } else {
      if !common.quiet { print(checked.main, selection.isEverything ? nil : readiness) }
      common.findings.print(shown, amongErrors: findings.reduce(0) { $0 + ($1.severity == .error ? $1.count : 0) })
    }
    try ExitStatus.check(findings, ReadinessLine(checked.main), strict: strict, failUnder: failUnder)
  }

  /// Why a unit may have nothing to do.
  private static let unassigned = LocalizedText(
    th: "ข้อใดเป็นงานของส่วนงานใด อ่านจากบรรทัด unit: ในเอกสารของข้อนั้น\n",
    en: "which unit an item belongs to is read from unit: of its document\n")

  /// Prints the checklist, or a part of it below the score of all.
  private func print(_ whole: Readiness, _ part: Readiness?) {
    let text = ChecklistText(whole, language: common.lang)
    guard let part else {
      let parts = [text.items, text.summary, text.scoreLine + "\n", text.nextSteps()]
      return Terminal.standardOutput.write(parts.joined(separator: "\n"))
    }
    let (shown, all) = (part.items.count, whole.items.count)
    let count = common.lang == .th ? "แสดง \(shown) จาก \(all) ข้อ\n" : "\(shown) of \(all) items\n"
    let items = shown == 0 ? "" : ChecklistText(part, language: common.lang).items + "\n"
    let isUnassigned = shown == 0 && unit != nil
    Terminal.standardOutput.write(
      items + count + (isUnassigned ? Self.unassigned[common.lang] : "") + text.scoreLine + "\n")
  }
}
