import ArgumentParser

/// Checks, renders and releases the site.
struct BuildCommand: ParsableCommand {
  static let name = "build"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Checks, renders and releases the site to the output folder.")

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The published folder.", valueName: "dir"))
  var output = BuildRun.usualOutput

  @Flag(help: "Treat problems as errors.")
  var strict = false

  @Option(help: "End with 3 where the score is below this number (the site is released all the same).")
  var failUnder: Double?

  @Flag(help: "Print how long each template took.")
  var templateMetrics = false

  func run() throws {
    try BuildRun(
      options: common.settled, output: output, strict: strict, failUnder: failUnder,
      templateMetrics: templateMetrics
    ).run()
  }
}
