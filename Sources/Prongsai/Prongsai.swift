import ArgumentParser
import Diagnostics
import Files
import Glibc

/// The program: one command for each thing that an agency does with its content.
///
/// What comes in: a command line. What goes out: an answer on standard output, findings on standard error, and one of
/// the exit codes. `Usage/` holds the command line against the manual, from which the help is printed as well. Each
/// command of `Commands/` is thin: it reads its options, calls one thing and prints one report of `Reports/`.
/// `Building/Build.swift` is the build as its stages; `CheckedProject` is what `check` and `report` share with it;
/// `BuildCache` remembers what the last release was made from, for "nothing changed" and for `why`.
@main
struct Prongsai: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prongsai", version: "prongsai 0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ReportCommand.self, InitCommand.self, NewCommand.self,
      ServeCommand.self, ImportCommand.self, CatalogueCommand.self, MarkdownCommand.self,
      RollbackCommand.self, WhyCommand.self, ExplainCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    Glibc.exit(status(of: CommandWords(Array(CommandLine.arguments.dropFirst()))))
  }

  /// Runs what the words ask for and turns every outcome into one of the exit codes.
  private static func status(of words: CommandWords) -> Int32 {
    let page = ManualPage(language: words.language)
    switch words.request {
    case .help(let manual):
      Terminal.standardOutput.write(manual.map(page.page) ?? page.program)
    case .version:
      Terminal.standardOutput.write(configuration.version + "\n")
    case .wrong(let finding, let manual):
      return complain(finding, words, manual)
    case .run(let arguments):
      return run(arguments, words)
    }
    return 0
  }

  private static func run(_ arguments: [String], _ words: CommandWords) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let outcome as ExitStatus {
      return outcome.rawValue
    } catch let error as UsageError {
      return complain(error.finding, words, CommandTable.command(arguments.first ?? ""))
    } catch  where exitCode(for: error) == .success {
      Terminal.standardOutput.write(fullMessage(for: error) + "\n")
      return 0
    } catch {
      return complain(.unparsable(message(for: error)), words, CommandTable.command(arguments.first ?? ""))
    }
  }

  /// Says what is wrong with the command line and how the command is called.
  private static func complain(_ finding: Diagnostic, _ words: CommandWords, _ manual: CommandManual?)
    -> Int32
  {
    let language = words.language
    let printer = FindingsPrinter(language: language, allowsColor: !words.has("no-color"))
    if words.has("json") {
      printer.printAlone([finding], asJSON: true)
    } else {
      printer.printOne(finding)
      if let manual {
        Terminal.standardError.write(ManualPage(language: language).usage(manual) + "\n")
      }
    }
    return ExitStatus.usage.rawValue
  }
}
