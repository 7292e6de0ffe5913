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

  /// Prints findings on standard error in the wanted language.
  var findings: FindingsPrinter {
    FindingsPrinter(
      console: ConsoleWriter(
        language: lang, color: !noColor && !Environment.refusesColor && Terminal.standardError.isInteractive),
      language: lang)
  }

  /// Prints an answer for programs.
  func print(_ answer: JSONValue) { Terminal.standardOutput.write(JSONWriter.bytes(of: answer)) }

  /// Ends with a complaint about the machine rather than the content.
  func fail(_ message: LocalizedText) throws -> Never {
    Terminal.standardError.write(message[lang] + "\n")
    throw ExitStatus.inputOutput
  }
}

/// The exit codes of every command; 0 says that all is done.
enum ExitStatus: Int32, Error {
  case contentErrors = 1
  case usage = 2
  case belowThreshold = 3
  case inputOutput = 4

  /// Throws the status that findings and readiness call for; returns if all is well.
  static func check(
    _ findings: [Diagnostic], _ readiness: ReadinessLine?, strict: Bool = false, failUnder: Double? = nil
  ) throws {
    let hasErrors = findings.contains { $0.severity == .error }
    let hasProblems = findings.contains { $0.severity == .problem } || readiness?.hasProblems ?? false
    if readiness == nil || hasErrors || (strict && hasProblems) { throw ExitStatus.contentErrors }
    if let failUnder, let readiness, readiness.score < failUnder { throw ExitStatus.belowThreshold }
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
