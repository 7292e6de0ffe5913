import ArgumentParser
import Diagnostics
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

  /// Nothing that the program takes is ever empty; an empty path, as a script with an unset variable gives, would mean the
  /// root of the disk.
  private static func refuseEmptyWords() {
    let words = CommandLine.arguments.dropFirst()
    guard let place = words.firstIndex(where: { $0.isEmpty || $0.hasPrefix("--") && $0.hasSuffix("=") })
    else { return }
    let before = words[place].isEmpty ? words[words.startIndex..<place].last : String(words[place].dropLast())
    let name = before.flatMap { $0.hasPrefix("-") ? " \($0)" : nil } ?? ""
    let complaint = LocalizedText(
      th: "ค่าของ\(name)ว่างเปล่า ใส่ชื่อให้ครบแล้วสั่งใหม่\n",
      en: "the value of\(name) is empty; name something and run again\n")
    let nameless = LocalizedText(
      th: "มีค่าว่างเปล่าในคำสั่ง ใส่ชื่อให้ครบแล้วสั่งใหม่\n", en: "an argument is empty; name something and run again\n")
    Terminal.standardError.write((name.isEmpty ? nameless : complaint)[Environment.chosenLanguage])
    Glibc.exit(ExitStatus.usage.rawValue)
  }

  /// Runs the command and turns every outcome into one of the exit codes.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    refuseEmptyWords()
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
