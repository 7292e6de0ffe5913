import ArgumentParser
import Glibc

/// The program: one command for each thing that an agency does with its content.
///
/// What comes in: a command line. What goes out: an answer on standard output, findings on standard error, and one of
/// the exit codes. Each command of `Commands/` is thin: it reads its options, calls one thing and prints one report of
/// `Reports/`. `Building/Build.swift` is the build as its stages; `CheckedProject` is what `check` and `report` share
/// with it; `BuildCache` remembers what the last release was made from, for "nothing changed" and for `why`.
@main
struct Prongsai: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prongsai",
    abstract: "Publishes a Thai agency's transparency website and checks it against the OIT list.",
    discussion: """
      โปร่งใส: สร้างเว็บไซต์เปิดเผยข้อมูลจากโฟลเดอร์เดียว และตรวจกับรายการ OIT ก่อนรับการประเมิน

      Exit codes: 0 done · 1 content errors · 2 usage · 3 below --fail-under · 4 input/output
      """,
    version: "prongsai 0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ReportCommand.self, InitCommand.self, NewCommand.self,
      ServeCommand.self, ImportCommand.self, CatalogueCommand.self, MarkdownCommand.self,
      RollbackCommand.self, WhyCommand.self,
    ])

  /// Runs the command and turns every outcome into one of the exit codes.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let outcome as ExitStatus {
      Glibc.exit(outcome.rawValue)
    } catch {
      let message = fullMessage(for: error) + "\n"
      if exitCode(for: error) == .success {
        Terminal.standardOutput.write(message)
        Glibc.exit(0)
      }
      Terminal.standardError.write(message)
      Glibc.exit(ExitStatus.usage.rawValue)
    }
  }
}
