import Diagnostics
import Publishing
import Readiness

/// What `build` does, once its command line is read.
struct BuildRun {
  var options: RunOptions
  /// The published folder.
  var output = Self.usualOutput
  /// Whether problems count as errors.
  var strict = false
  /// The score below which the program ends with 3.
  var failUnder: Double?
  /// Whether to print how long each template took.
  var templateMetrics = false

  /// The published folder where none is named.
  static let usualOutput = "Output"

  /// Builds and says what came of it; throws the exit status that this calls for.
  func run() throws {
    var diagnostics = DiagnosticList()
    let pipeline = BuildPipeline(
      options: options, output: output, strict: strict, measuresTemplates: templateMetrics, isLast: true)
    let result = pipeline.run(into: &diagnostics)
    let findings = diagnostics.sorted
    if options.json {
      Terminal.standardOutput.write(
        JSONWriter.bytes(of: BuildReport(result, options.language).json(findings)))
    } else {
      FindingsPrinter(console: options.console, language: options.language).print(findings)
      if !options.quiet {
        Terminal.standardOutput.write(BuildReport(result, options.language).text(strict: strict))
      }
    }
    if result.hasReleaseFault { throw ExitStatus.inputOutput }
    try Outcome(strict: strict, failUnder: failUnder).end(findings, result.outcome)
  }
}
