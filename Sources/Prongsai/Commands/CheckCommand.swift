import ArgumentParser
import Diagnostics
import Readiness

/// Prints every finding and the checklist, writing nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prints every finding and the checklist, writing nothing.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Treat problems as errors.")
  var strict = false

  @Option(help: "End with 3 where the score is below this number.")
  var failUnder: Double?

  func run() throws {
    var diagnostics = DiagnosticList()
    let prepared = PreparedSite(
      common, Project(root: common.root), output: BuildCommand.usualOutput, into: &diagnostics)
    _ = prepared.render(into: &diagnostics) { _ in }
    let checked = prepared.checked
    let findings = diagnostics.sorted
    if common.json {
      Terminal.standardOutput.write(JSONWriter.bytes(of: answer(checked, findings)))
    } else {
      common.findings.print(findings)
      if let checked, !common.quiet { print(checked.main) }
    }
    try ExitStatus.check(
      findings, (checked?.main).map(ReadinessLine.init), strict: strict, failUnder: failUnder)
  }

  private func answer(_ checked: CheckedProject?, _ findings: [Diagnostic]) -> JSONValue {
    guard let checked else { return FindingsPrinter.json(findings) }
    return ChecklistJSON(checked.main, of: checked.content, language: common.lang)
      .value(diagnostics: findings)
  }

  private func print(_ readiness: Readiness) {
    let text = ChecklistText(readiness, language: common.lang)
    Terminal.standardOutput.write(
      [text.items, text.summary, text.scoreLine + "\n", text.nextSteps()].joined(separator: "\n"))
  }
}
