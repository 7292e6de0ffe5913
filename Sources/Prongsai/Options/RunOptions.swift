import Diagnostics
import Glibc
import ThaiText

/// What every command is asked for, once the command line is read.
struct RunOptions: Sendable {
  /// The project's folder.
  var root = Self.usualRoot
  /// The assessment year, where one is named.
  var year: FiscalYear?
  /// The language of messages.
  var language = Environment.language
  /// Whether the answer is JSON.
  var json = false
  /// The day on which readiness is judged, where one is named.
  var today: CalendarDay?
  /// How many workers run at once, where it is said.
  var jobs: Int?
  /// Whether only findings are printed.
  var quiet = false
  /// Whether nothing is coloured.
  var noColor = false

  /// The project's folder where none is named.
  static let usualRoot = "."

  /// How many workers may be asked for.
  static let possibleJobs = 1...256

  /// How many workers run.
  var workers: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A writer for findings on standard error.
  var console: ConsoleWriter {
    ConsoleWriter(
      language: language,
      color: !noColor && !Environment.refusesColor && Terminal.standardError.isInteractive)
  }
}
