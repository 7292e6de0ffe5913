import ArgumentParser
import Diagnostics
import Files
import Release
import ThaiText

/// Puts the release before the published one back.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rollback")

  @OptionGroup var common: CommonOptions

  @Option var output = BuildCommand.usualOutput

  func run() throws {
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let project = Project(root: common.root)
    let summary = Rollback.run(
      project.layout(output), protecting: project.protected, into: &diagnostics)
    if common.json {
      let answer: JSONValue = [
        "schema": "prongsai/1", "kind": "rollback", "done": .bool(summary != nil),
        "diagnostics": .array(diagnostics.sorted.map(\.json)),
      ]
      common.print(answer)
    } else {
      common.findings.print(diagnostics.sorted)
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
