import Foundation
import Testing

@Suite struct ReportTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func demonstration(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments + ["--root", repository.path, "--today", "2023-03-15"])
  }

  private static let report = Result { try demonstration("report", "--format", "json") }

  @Test func itHasEveryMemberWhenTheChecklistAsJSONIsRead() throws {
    let checklist = Checklist(try Self.report.get())
    #expect(checklist.members["schema"] as? String == "prongsai/1")
    #expect(checklist.members["kind"] as? String == "checklist")
    #expect(checklist.members["fiscalYear"] as? Int == 2566)
    #expect(checklist.members["catalogue"] as? String == "2566")
    #expect((checklist.members["score"] as? [String: Double])?["of"] == 100)
    #expect(
      Set(checklist.counts.keys) == [
        "published", "incomplete", "outdated", "broken", "missing", "not-due", "not-applicable",
        "not-checked",
      ])
    #expect(checklist.counts.values.reduce(0, +) == checklist.items.count)
    #expect(checklist.members["agency"] is String && checklist.members["diagnostics"] is [Any])
    for group in checklist.groups {
      let missing = ["id", "title", "category", "score", "items"].filter { group[$0] == nil }
      #expect(missing == [])
    }
    for item in checklist.items {
      let names = [
        "code", "key", "title", "status", "score", "url", "updated", "unit", "elements", "problems",
      ]
      #expect(names.filter { item.members[$0] == nil } == [], "\(item.code)")
      #expect(checklist.counts[item.status] != nil, "\(item.status)")
      for problem in item.problems {
        #expect(
          ["rule", "message", "file", "line", "column"].filter { problem[$0] == nil } == [], "\(problem)")
      }
    }
  }

  @Test func verifiedElementsOfTheChecklistNameTheirEvidence() throws {
    let checklist = Checklist(try Self.report.get())
    let elements = checklist.items.flatMap { $0.members["elements"] as? [[String: Any]] ?? [] }
    #expect(elements.count > 80)
    for element in elements {
      #expect(["id", "text", "state", "evidence"].filter { element[$0] == nil } == [])
      let evidence = element["evidence"] as? [[String: Any]] ?? []
      let state = element["state"] as? String ?? ""
      #expect(["verified", "declared", "missing"].contains(state))
      if state != "missing" { #expect(!evidence.isEmpty, "\(element)") }
      for place in evidence {
        let file = place["file"] as? String ?? ""
        let exists = FileManager.default.fileExists(atPath: Self.repository.appendingPathComponent(file).path)
        #expect(exists && place["line"] is Int, "\(place)")
      }
    }
  }

  @Test func everyStatusIsSeenWhenTheDemonstrationIsJudged() throws {
    let checklist = Checklist(try Self.demonstration("check", "--json"))
    #expect(checklist.items.map(\.code) == (1...43).map { "O\($0)" })
    let declared: Set = ["not-applicable", "not-checked"]
    #expect(checklist.counts.allSatisfy { $0.value > 0 || declared.contains($0.key) }, "\(checklist.counts)")
    #expect(checklist.counts["published"].map { $0 >= 36 } == true)
  }

  @Test func noFileMovesWhenTheDemonstrationIsHeldAgainstFiveYears() throws {
    let before = try Tree(Self.repository.appendingPathComponent("Content")).paths
    for (year, count) in [("2565", 43), ("2566", 43), ("2567", 35), ("2568", 28), ("2569", 26)] {
      let run = try Self.demonstration("check", "--json", "--year", year)
      let checklist = Checklist(run)
      #expect(run.status == 0, "\(year)")
      #expect(checklist.items.count == count, "\(year)")
      #expect(checklist.members["catalogue"] as? String == year)
      #expect(checklist.score.map { $0 > 0 && $0 < 100 } == true, "\(year)")
    }
    #expect(try Tree(Self.repository.appendingPathComponent("Content")).paths == before)
  }

  @Test func itEndsWithTableScoreAndThreeNextStepsWhenTheCheckIsPrinted() throws {
    let run = try Self.demonstration("check")
    let lines = run.output.split(separator: "\n").map(String.init)
    let end = try #require(lines.firstIndex { $0.hasPrefix("ควรทำต่อไป") })
    let steps = lines[end...].filter { $0.contains(" คะแนน)") }
    #expect(steps.count == 3 && steps[0].hasPrefix("  1. ") && steps[2].hasPrefix("  3. "))
    #expect(lines.contains { $0.hasPrefix("ความพร้อม OIT ปี 2566: ") })
    for group in ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"] {
      #expect(lines.contains { $0.hasPrefix("\(group) ") && $0.contains("/") }, "\(group)")
    }
  }

  @Test func itHasAMarkAndFormulasAreDefusedWhenTheReportAsCSVIsOpened() throws {
    let project = try Workspace("small")
    try project.replace("กองคลัง", with: "'=1+1'", in: "Content/agency.yaml")
    try project.replace("unit: กองคลัง", with: "unit: '=1+1'", in: "Content/3-budget/procurement-plan/2566.md")
    try project.replace("unit: กองคลัง", with: "unit: '=1+1'", in: "Content/news/2566-01-20-ภาษีที่ดิน.md")
    let run = try project.run("report", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.outputBytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(run.output.contains(",'=1+1,") || run.output.contains(",\"'=1+1\","))
    #expect(!run.output.contains(",=1+1"))
    #expect(run.output.split(whereSeparator: \.isNewline).count >= 44)
  }

  @Test func addressesWithoutASiteAreSaidToBeSo() throws {
    let project = try Workspace("small")
    #expect(try project.run("report", "--format", "csv").errors.isEmpty)
    try project.replace("baseURL:", with: "#baseURL:", in: "Content/agency.yaml")
    let run = try project.run("report", "--format", "csv")
    #expect(run.status == 0 && run.errors.contains("[report.relative-addresses]"))
  }

  @Test func everyItemIsInItWhenEveryFormatIsReported() throws {
    let project = try Workspace("small")
    for format in ["text", "html", "csv", "md"] {
      let run = try project.run("report", "--format", format)
      #expect(run.status == 0 && run.errors.isEmpty, "\(format)")
      for code in 1...43 { #expect(run.output.contains("O\(code)"), "\(format) O\(code)") }
    }
    #expect(try project.run("report", "--format", "html").output.hasPrefix("<!DOCTYPE html>"))
    #expect(
      try project.run("report", "--format", "html", "--lang", "en").output.contains("<html lang=\"en\""))
  }

  @Test func whatChangedSinceAnOlderChecklistIsSaid() throws {
    let project = try Workspace("small")
    try project.write("old.json", try project.run("report", "--format", "json").outputBytes)
    #expect(try project.run("report", "--since", "old.json").output.contains("ไม่มีอะไรเปลี่ยน"))
    try project.remove("Content/3-budget/procurement-plan")
    let run = try project.run("report", "--since", "old.json")
    #expect(run.status == 0)
    #expect(run.output.contains("O19") && !run.output.contains("O20"))
    let json = try project.run("report", "--since", "old.json", "--json")
    #expect(json.json["schema"] as? String == "prongsai/1")
  }

  @Test(arguments: ["", "{}", "[1,2]", "{\"schema\":\"other/9\"}", "not json", "{\"schema\":\"prongsai/1\""])
  func anOlderChecklistThatIsNoneIsAnError(_ text: String) throws {
    let project = try Workspace("small")
    try project.write("old.json", text)
    let run = try project.run("report", "--since", "old.json")
    #expect(run.status == 1)
    #expect(run.errors.contains("old.json") && run.errors.contains("[report.not-a-checklist]"))
    #expect(run.errors.hasSuffix("พบข้อผิดพลาด 1 แห่ง\n"))
  }

  @Test func itemsWhoseDateHasNotComeAreNotDueWhenADayIsJudged() throws {
    let project = try Workspace("small")
    let early = Checklist(try project.run("check", "--json", "--today", "2023-03-15"))
    let late = Checklist(try project.run("check", "--json", "--today", "30 กันยายน 2566"))
    #expect(early.item("O12")?.status == "not-due")
    #expect(late.item("O12")?.status == "missing")
  }
}
