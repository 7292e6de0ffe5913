import Foundation
import Testing

@Suite struct WorkReportTests {
  @Test func theAnswersAreWrittenWhereNobodyPublishesThem() throws {
    let project = try Workspace("small")
    let run = try project.run("report", "--format", "itas", "--output", (project / "answers.csv").path)
    #expect(run.status == 0 && run.output.isEmpty && project.exists("answers.csv"))
    let refused = try project.run("report", "--by", "unit", "--output", (project / "Content/work.csv").path)
    #expect(refused.status == 2 && refused.errors.contains("[usage.output-inside]"))
    #expect(!project.exists("Content/work.csv"))
  }

  @Test func thePlansTargetIsAThreshold() throws {
    let project = try Workspace("small")
    let without = try project.run("check", "--fail-under", "plan")
    #expect(without.status == 1 && without.errors.contains("[report.no-plan-target]"))
    let repository = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
    let demonstration = try ProgramRun(
      ["report", "--what-if", "O41,O20", "--json", "--fail-under", "plan", "--root", repository.path])
    #expect(demonstration.status == 0)
    #expect((demonstration.json["target"] as? [String: Any])?["score"] as? Double == 85)
  }
}
