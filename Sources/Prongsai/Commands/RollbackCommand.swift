import ArgumentParser
import Diagnostics
import Files
import Release
import ThaiText

/// Puts an earlier release back.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rollback")

  @OptionGroup var common: CommonOptions

  @Option var output = BuildCommand.usualOutput

  @Flag var list = false
  @Option var to: Int?

  func run() throws {
    try common.checkRoot()
    let project = Project(root: common.root)
    // Releases can be put back even where the content is gone.
    if !UserFile.exists(project.path + "/" + Project.stateFolder) {
      try common.requireContent(orEndWith: .inputOutput)
    }
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
