import ArgumentParser
import Diagnostics
import Files
import Glibc
import Readiness
import ThaiText

/// The options that every command has; `CommandTable` describes them.
struct CommonOptions: ParsableArguments {
  @Option var root = "."
  @Option var year: FiscalYear?
  @Option var lang: Language = Environment.language
  @Flag var json = false
  @Option var today: CalendarDay?
  @Option var jobs: Int?
  @Flag var quiet = false
  @Flag var noColor = false

  /// How many workers run.
  var workers: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Prints findings on standard error in the wanted language.
  var findings: FindingsPrinter {
    FindingsPrinter(language: lang, allowsColor: !noColor)
  }

  /// Prints an answer for programs.
  func print(_ answer: JSONValue) { Terminal.standardOutput.write(JSONWriter.bytes(of: answer)) }

  /// Ends with a complaint about the machine rather than the content.
  func fail(
    _ message: LocalizedText, rule: RuleID = "system.failed", mend: LocalizedText? = nil,
    suggestion: String? = nil
  ) throws -> Never {
    let finding = Diagnostic(rule, .error, message, mend: mend, suggestion: suggestion)
    if json { findings.printAlone([finding], asJSON: true) } else { findings.printOne(finding) }
    throw ExitStatus.inputOutput
  }

  /// Ends if there is no such folder as the project's.
  func checkRoot() throws {
    guard !UserFile.isFolder(root) else { return }
    try fail(
      LocalizedText(th: "ไม่พบโฟลเดอร์ “\(root)”", en: "there is no folder “\(root)”"),
      rule: "system.no-folder",
      mend: LocalizedText(
        th: "ตรวจชื่อหลัง --root หรือเริ่มโครงการใหม่ด้วย prongsai init \(root)",
        en: "check the name after --root, or begin a project with prongsai init \(root)"),
      suggestion: NearbyName.suggestion(for: root))
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
    _ findings: [Diagnostic], _ readiness: ReadinessLine?, accepting named: Findings? = nil,
    strict: Bool = false, failUnder: Double? = nil
  ) throws {
    let hasErrors = findings.contains { $0.severity == .error }
    let hasProblems =
      named.map { !$0.open(.problem).isEmpty }
      ?? (findings.contains { $0.severity == .problem } || readiness?.hasProblems ?? false)
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
