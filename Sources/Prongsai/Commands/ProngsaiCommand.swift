import ArgumentParser

/// The program: one sub-command for each thing that an agency does with its content.
struct ProngsaiCommand: ParsableCommand {
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
}
