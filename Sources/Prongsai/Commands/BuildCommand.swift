import ArgumentParser
import Diagnostics

/// Checks, renders and releases the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Checks, renders and releases the site to the output folder.")

  /// The published folder if none is named.
  static let usualOutput = "Output"

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The published folder.", valueName: "dir"))
  var output = Self.usualOutput

  @Flag(help: "Treat problems as errors.")
  var strict = false

  @Option(help: "End with 3 where the score is below this number (the site is released all the same).")
  var failUnder: Double?

  @Flag(help: "Print how long each template took.")
  var templateMetrics = false

  func run() throws {
    var diagnostics = DiagnosticList()
    let build = Build(
      options: common, place: .published(Project(root: common.root), output), strict: strict,
      measuresTemplates: templateMetrics)
    let result = build.run(into: &diagnostics)
    let findings = diagnostics.sorted
    let report = BuildReport(result, common.lang)
    if common.json {
      common.print(report.json(findings))
    } else {
      common.findings.print(findings)
      if !common.quiet { Terminal.standardOutput.write(report.text) }
    }
    if case .failed = result { throw ExitStatus.inputOutput }
    try ExitStatus.check(findings, result.readiness, strict: strict, failUnder: failUnder)
  }
}
