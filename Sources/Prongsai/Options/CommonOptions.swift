import ArgumentParser
import Diagnostics
import ThaiText

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root = RunOptions.usualRoot

  @Option(help: "The assessment year, such as 2566 (default: that of agency.yaml).")
  var year: FiscalYear?

  @Option(help: "The language of messages: th or en (default: from the environment).")
  var lang: Language = Environment.language

  @Flag(help: "Answer as JSON.")
  var json = false

  @Option(help: "The day on which readiness is judged, such as 2023-03-15 (default: the clock).")
  var today: CalendarDay?

  @Option(help: "How many workers run at once (default: one a core).")
  var jobs: Int?

  @Flag(help: "Print findings only.")
  var quiet = false

  @Flag(help: "Print without colours.")
  var noColor = false

  mutating func validate() throws {
    if let jobs, !RunOptions.possibleJobs.contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256")
    }
  }

  /// The options as the rest of the program takes them.
  var settled: RunOptions {
    RunOptions(
      root: root, year: year, language: lang, json: json, today: today, jobs: jobs, quiet: quiet,
      noColor: noColor)
  }
}

extension Language: ExpressibleByArgument {}

extension FiscalYear: ExpressibleByArgument {
  /// A year of the command line, in Thai or Arabic digits.
  public init?(argument: String) {
    guard let number = ThaiDigits.integer(argument) else { return nil }
    self.init(number)
  }
}

extension CalendarDay: ExpressibleByArgument {
  /// A day of the command line, in any form that dates of the content may have.
  public init?(argument: String) {
    guard case .day(let day) = ThaiDate.read(argument) else { return nil }
    self = day
  }
}
