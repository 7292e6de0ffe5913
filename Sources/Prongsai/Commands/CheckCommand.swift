import ArgumentParser
import Content
import Diagnostics
import Readiness
import ThaiText

/// Prints the checklist and every finding, writing nothing unless `--fix` is asked for.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")

  @OptionGroup var common: CommonOptions
  @Option var item: String?
  @Option var unit: String?
  @Option var file: String?
  @Option var family: String?
  @Flag var strict = false
  @Option var failUnder: FailUnder?
  @Flag var fix = false
  @Flag var yes = false
  @Option var accept: String?
  @Option var until: CalendarDay?

  func run() throws {
    try common.checkRoot()
    guard fix || !yes else { throw UsageError(finding: .yesWithoutFix) }
    guard (accept == nil) == (until == nil) else { throw UsageError(finding: .acceptNeedsDay) }
    if fix { try common.requireContent(orEndWith: .contentErrors) }
    let project = Project(root: common.root)
    var examined = Examination(common, project, family: family)
    let fixes = fix ? try mend(project, examined) : nil
    if fixes?.isApplied == true { examined = Examination(common, Project(root: common.root), family: family) }
    if try acceptFindings(of: examined) {
      examined = Examination(common, Project(root: common.root), family: family)
    }
    let findings = examined.findings
    guard let checked = examined.checked else {
      common.findings.printAlone(findings, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let selection = try CheckSelection(item: item, unit: unit, file: file, of: checked, common)
    let shown = findings.filter(selection.includes)
    let readiness = selection.isEverything ? checked.main : checked.main.showing(selection.includes)
    if common.json {
      let checklist = ChecklistJSON(readiness, of: checked.content, examined.named, language: common.lang)
      common.print(
        checklist.value(diagnostics: shown, further: fixes.map { [.init("fixes", $0.json)] } ?? []))
    } else {
      if !common.quiet {
        print(checked, selection.isEverything ? nil : readiness)
        let exceptions = examined.named.map {
          ChecklistText(readiness, language: common.lang).exceptions(checked.content.agency.severities, $0)
        }
        Terminal.standardOutput.write(exceptions ?? "")
      }
      common.findings.print(
        shown, amongErrors: findings.reduce(0) { $0 + ($1.severity == .error ? $1.count : 0) })
    }
    try ExitStatus.check(
      findings, ReadinessLine(checked.main), accepting: examined.named, strict: strict,
      failUnder: failUnder?.score(of: checked.content, common))
  }

  /// Writes what is shown to the file of accepted findings; whether there was anything to write.
  private func acceptFindings(of examined: Examination) throws -> Bool {
    guard let accept, let until, let checked = examined.checked, let named = examined.named else {
      return false
    }
    let selection = try CheckSelection(item: item, unit: unit, file: file, of: checked, common)
    guard until >= checked.main.judgedOn else { throw UsageError(finding: .acceptedUntilPast) }
    let shown = Set(checked.main.showing(selection.includes).items.map(\.item.code))
    let new = named.accepting(
      { finding in
        finding.codes.isEmpty
          ? selection.includes(finding.diagnostic) : finding.codes.contains(where: shown.contains)
      }, reason: accept, until: until)
    let words = LocalizedText(
      th:
        "รับทราบข้อค้นพบ \(new.count) เรื่องไว้ถึง \(until.thaiShort) (\(AcceptedFindings.path)) ข้อเหล่านี้ยังไม่นับว่าผ่าน\n",
      en:
        "accepted \(new.count) findings until \(until.iso) (\(AcceptedFindings.path)); none of them counts as met\n"
    )
    Terminal.standardError.write(words[common.lang])
    guard !new.isEmpty else { return false }
    let writer = ContentWriter(root: common.root, options: common)
    let path = common.root + "/" + AcceptedFindings.path
    let before = writer.exists(AcceptedFindings.path) ? try common.read(path, limit: 1 << 20) : nil
    let text = AcceptedFindings.text(before.map { String(decoding: $0, as: UTF8.self) }, adding: new)
    try writer.write(writer.plan([ScaffoldFile(AcceptedFindings.path, bytes: Array(text.utf8))]))
    return true
  }

  /// Shows what can be mended without a person's judgement, and mends it if that is wanted.
  private func mend(_ project: Project, _ examined: Examination) throws -> FixReport {
    let selection = try examined.checked.map {
      try CheckSelection(item: item, unit: unit, file: file, of: $0, common)
    }
    let plan = FixPlan(common, project, examined) { selection?.includes(path: $0.path) ?? true }
    var report = FixReport(plan: plan, language: common.lang)
    if !common.json { Terminal.standardOutput.write(report.difference) }
    if !plan.files.isEmpty {
      let isWanted = yes || (!common.json && Terminal.answer(to: report.question) == true)
      if isWanted {
        try FixWriter(options: common).write(plan.files)
        report.isApplied = true
      }
    }
    if !common.json { Terminal.standardError.write(report.outcome) }
    return report
  }

  /// Why a unit may have nothing to do.
  private static let unassigned = LocalizedText(
    th: "ข้อใดเป็นงานของส่วนงานใด อ่านจากบรรทัด unit: ในเอกสารของข้อนั้น หรือจาก work: ใน agency.yaml\n",
    en: "which unit an item belongs to is read from unit: of its document, or from work: in agency.yaml\n")

  /// Prints the checklist, or a part of it below the score of all.
  private func print(_ checked: CheckedProject, _ part: Readiness?) {
    let whole = checked.main
    let text = ChecklistText(whole, language: common.lang)
    guard let part else {
      let others = checked.families.dropFirst(checked.reportsFamily ? 1 : 0).map {
        ChecklistText($0, language: common.lang).scoreLine + " (--family \($0.catalogue.family.id))\n"
      }
      let parts = [text.items, text.summary, text.scoreLine + "\n" + others.joined(), text.nextSteps()]
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
