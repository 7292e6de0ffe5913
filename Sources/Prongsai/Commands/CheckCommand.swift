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
    let judgement = CheckedProject.make(common, into: &diagnostics)
    let findings = diagnostics.sorted
    if common.json {
      Terminal.standardOutput.write(JSONWriter.bytes(of: answer(judgement, findings)))
    } else {
      FindingsPrinter(console: common.console, language: common.lang).print(findings)
      if let judgement, !common.quiet { print(judgement.main) }
    }
    try Outcome(strict: strict, failUnder: failUnder).end(findings, judgement?.main)
  }

  private func answer(_ judgement: CheckedProject?, _ findings: [Diagnostic]) -> JSONValue {
    guard let judgement else { return FindingsPrinter.json(findings) }
    return ChecklistJSON(judgement.main, of: judgement.content, language: common.lang)
      .value(diagnostics: findings)
  }

  private func print(_ readiness: Readiness) {
    let text = ChecklistText(readiness, language: common.lang)
    Terminal.standardOutput.write(
      [text.items, text.summary, text.scoreLine + "\n", text.nextSteps()].joined(separator: "\n"))
  }
}
