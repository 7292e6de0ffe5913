import ArgumentParser
import Diagnostics

/// Checks, renders and releases the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build")

  /// The published folder if none is named.
  static let usualOutput = "Output"

  @OptionGroup var common: CommonOptions

  @Option var output = Self.usualOutput
  @Flag var strict = false
  @Option var failUnder: FailUnder?
  @Flag var templateMetrics = false

  func run() throws {
    try common.checkRoot()
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
    // What is released had no problem that --strict does not accept.
    let isRefused = strict && result.site == nil
    try ExitStatus.check(
      findings, result.readiness, strict: isRefused, failUnder: failUnder?.score(of: nil, common))
  }
}
