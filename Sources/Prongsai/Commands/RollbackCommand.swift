import ArgumentParser
import Diagnostics
import Files
import Release
import ThaiText

/// Puts an earlier release back.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: "Puts an earlier release back.",
    discussion: """
      Each run goes one release further back. Five earlier releases are kept for each published folder; \
      --list shows them with their numbers, and --to puts a certain one back, a newer one too. A release that \
      is not as it was built is never put back.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The published folder.", valueName: "dir"))
  var output = BuildCommand.usualOutput

  @Flag(help: "Show the releases that are kept, and change nothing.")
  var list = false

  @Option(help: ArgumentHelp("The number of the release to put back (see --list).", valueName: "number"))
  var to: Int?

  func run() throws {
    let project = Project(root: common.root)
    let rollback = Rollback(
      BuildPlace.published(project, output).layout, protecting: project.protected,
      settings: ReleaseSettings(workers: common.workers))
    var diagnostics = DiagnosticList()
    let summary = list ? nil : rollback.run(to: to, into: &diagnostics)
    let isDone = list || summary != nil
    let releases = isDone ? rollback.releases(into: &diagnostics) : []
    let report = RollbackReport(
      releases, common.lang, output: output == BuildCommand.usualOutput ? nil : output)
    if common.json {
      common.print(report.json(summary, findings: diagnostics.sorted))
    } else {
      common.findings.print(diagnostics.sorted)
      if let summary, !common.quiet { Terminal.standardOutput.write(report.text(of: summary)) }
      if list, !diagnostics.hasErrors { Terminal.standardOutput.write(report.list) }
    }
    if !isDone || diagnostics.hasErrors { throw ExitStatus.inputOutput }
  }
}
