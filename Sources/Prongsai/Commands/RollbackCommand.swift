import ArgumentParser
import Diagnostics
import Files
import Release
import ThaiText

/// Puts the release before the published one back.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: "Puts the release before the published one back.")

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The published folder.", valueName: "dir"))
  var output = "Output"

  func run() throws {
    var diagnostics = DiagnosticList()
    let layout = ReleaseLayout(root: AbsolutePath.of(common.root), output: output)
    let summary = Rollback.run(
      layout, protecting: ProjectFolders.protected(in: common.root), into: &diagnostics)
    if common.json {
      let answer: JSONValue = [
        "schema": "prongsai/1", "kind": "rollback", "done": .bool(summary != nil),
        "diagnostics": .array(diagnostics.sorted.map(\.json)),
      ]
      Terminal.standardOutput.write(JSONWriter.bytes(of: answer))
    } else {
      FindingsPrinter(console: common.console, language: common.lang).print(diagnostics.sorted)
      if let summary, !common.quiet { Terminal.standardOutput.write(sentence(summary)) }
    }
    if summary == nil { throw ExitStatus.inputOutput }
  }

  private func sentence(_ summary: RollbackSummary) -> String {
    let day = CalendarDay(dayNumber: (summary.writtenAt + 7 * 3600) / 86_400)
    return common.lang == .th
      ? "กลับไปใช้รุ่นก่อนหน้าแล้ว (สร้างเมื่อ \(day.thaiLong)) สั่งซ้ำเพื่อย้อนกลับ\n"
      : "the release before is live again (built on \(day.iso)); run it once more to undo\n"
  }
}
