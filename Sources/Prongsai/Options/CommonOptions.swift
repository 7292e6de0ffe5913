import ArgumentParser
import Diagnostics
import Glibc
import ThaiText

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root = "."

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
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
  }

  /// How many workers run.
  var workers: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A writer for findings on standard error.
  var console: ConsoleWriter {
    ConsoleWriter(
      language: lang,
      color: !noColor && !Environment.refusesColor && Terminal.standardError.isInteractive)
  }
}

extension Language: ExpressibleByArgument {}

extension FiscalYear: ExpressibleByArgument {
  /// A year of the command line, in Thai or Arabic digits.
  package init?(argument: String) {
    guard let number = ThaiDigits.integer(argument) else { return nil }
    self.init(number)
  }
}

extension CalendarDay: ExpressibleByArgument {
  /// A day of the command line, in any form that dates of the content may have.
  package init?(argument: String) {
    guard case .day(let day) = ThaiDate.read(argument) else { return nil }
    self = day
  }
}
