import ArgumentParser
import Diagnostics
import Readiness
import Release
import Templating

/// Checks, renders and releases the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Checks, renders and releases the site to the output folder.")

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The published folder.", valueName: "dir"))
  var output = "Output"

  @Flag(help: "Treat problems as errors.")
  var strict = false

  @Option(help: "End with 3 where the score is below this number (the site is released all the same).")
  var failUnder: Double?

  @Flag(help: "Print how long each template took.")
  var templateMetrics = false

  func run() throws {
    var diagnostics = DiagnosticList()
    let pipeline = BuildPipeline(
      options: common, output: output, strict: strict, measuresTemplates: templateMetrics)
    let result = pipeline.run(into: &diagnostics)
    let findings = diagnostics.sorted
    if common.json {
      Terminal.standardOutput.write(JSONWriter.bytes(of: BuildReport(result, common.lang).json(findings)))
    } else {
      FindingsPrinter(console: common.console, language: common.lang).print(findings)
      if !common.quiet {
        Terminal.standardOutput.write(BuildReport(result, common.lang).text(strict: strict))
      }
    }
    if result.hasReleaseFault { throw ExitStatus.inputOutput }
    try Outcome(strict: strict, failUnder: failUnder).end(findings, result.judgement?.main)
  }
}
