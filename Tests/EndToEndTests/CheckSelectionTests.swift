import Foundation
import Testing

@Suite struct CheckSelectionTests {
  /// A project with an error in the news of one unit and a problem in a document of another one.
  private static func project() throws -> Workspace {
    let project = try Workspace("small")
    try project.replace("unit: กองคลัง", with: "unit: กองครัว", in: "Content/news/2566-01-20-ภาษีที่ดิน.md")
    return project
  }

  @Test func theChecklistComesFirstAndTheErrorsLastWithTheirNumber() throws {
    let project = try Workspace("twenty-mistakes")
    try project.write("run.sh", "\"$1\" check > all.txt 2>&1\n")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["run.sh", ProgramRun.program.path]
    shell.currentDirectoryURL = project.root
    shell.environment = ["LANG": "C"]
    try shell.run()
    shell.waitUntilExit()
    let lines = try project.text("all.txt").split(separator: "\n").map(String.init)
    let count = lines.count { $0.contains("ข้อผิดพลาด: ") }
    #expect(count > 20 && lines.last == "พบข้อผิดพลาด \(count) แห่ง")
    let checklist = try #require(lines.firstIndex { $0.hasPrefix("ความพร้อม OIT") })
    let error = try #require(lines.firstIndex { $0.contains("ข้อผิดพลาด: ") })
    let lastProblem = lines.lastIndex { $0.contains("ข้อที่ต้องปรับ: ") || $0.contains("ข้อสังเกต: ") } ?? checklist
    #expect(checklist < error && lastProblem < error)
  }

  @Test func onlyTheWantedItemIsShownWhateverItIsCalled() throws {
    let project = try Self.project()
    let whole = Checklist(try project.run("check", "--json"))
    for name in ["O20", "o20", "๒๐", "procurement-announcements", "ประกาศเกี่ยวกับการจัดซื้อ"] {
      let run = try project.run("check", "--item", name, "--json")
      #expect(run.status == 1, "\(name)")
      let checklist = Checklist(run)
      #expect(checklist.items.map(\.code) == ["O20"], "\(name)")
      #expect(checklist.counts.values.reduce(0, +) == 1)
      #expect(run.findings.isEmpty)
      #expect(checklist.score == whole.score)
    }
    let text = try project.run("check", "--item", "O20")
    #expect(
      text.output.contains("O20") && !text.output.contains("O21") && text.output.contains("แสดง 1 จาก 43 ข้อ"))
    #expect(text.errors.contains("ยังมีข้อผิดพลาดอีก 1 แห่ง"))
    let near = try project.run("check", "--item", "procurement-anouncements")
    #expect(near.status == 1 && near.errors.contains("หมายถึง “procurement-announcements” หรือไม่"))
  }

  @Test func onlyWhatAUnitIsResponsibleForIsShown() throws {
    let project = try Workspace("small")
    let all = Checklist(try project.run("check", "--json"))
    let wanted = all.items.filter { ($0.members["unit"] as? String)?.contains("กองคลัง") == true }.map(\.code)
    #expect(!wanted.isEmpty)
    #expect(Checklist(try project.run("check", "--unit", "กองคลัง", "--json")).items.map(\.code) == wanted)
    let near = try project.run("check", "--unit", "กองคลังง")
    #expect(near.status == 1 && near.errors.contains("หมายถึง “กองคลัง” หรือไม่"))
  }

  @Test func onlyTheFindingsOfAFileOrFolderAreShown() throws {
    let project = try Workspace("twenty-mistakes")
    let agency = try project.run("check", "--file", "Content/agency.yaml", "--json")
    #expect(Set(agency.findings.map(\.rule)) == ["agency.unknown-key"])
    for folder in ["Content/3-budget", "Content/3-budget/", "3-budget", "./Content/3-budget"] {
      let run = try project.run("check", "--file", folder, "--json")
      #expect(
        Set(run.findings.map(\.rule)) == ["csv.ragged-row", "dataset.bad-value", "dataset.missing-column"],
        "\(folder)")
    }
    let absolute = try project.run("check", "--json", "--file", (project / "Content/agency.yaml").path)
    #expect(absolute.findings.map(\.rule) == ["agency.unknown-key"])
    let near = try project.run("check", "--file", "Content/agency.yml")
    #expect(near.status == 1 && near.errors.contains("หมายถึง “Content/agency.yaml” หรือไม่"))
  }
}
