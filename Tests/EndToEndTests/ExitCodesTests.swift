import Foundation
import Testing

@Suite struct ExitCodesTests {
  @Test func aCommandThatFindsNoErrorEndsWith0() throws {
    let project = try Workspace("small")
    for command in ["build", "check", "report", "catalogue"] {
      #expect(try project.run(command).status == 0, "\(command)")
    }
    #expect(try project.run("--help").status == 0)
    #expect(try project.run("build", "--help").status == 0)
  }

  @Test func aCommandThatFindsErrorsEndsWith1() throws {
    let project = try Workspace("small")
    try project.replace("กองคลัง", with: "กองครัว", in: "Content/news/2566-01-20-ภาษีที่ดิน.md")
    for command in ["build", "check", "report"] {
      let run = try project.run(command)
      #expect(run.status == 1, "\(command)")
      #expect(run.errors.contains("[document.unknown-unit]"), "\(command)")
    }
    #expect(!project.exists("Output"))
  }

  @Test func itEndsWith1AndSaysHowToBeginWhenNoContentIsBuilt() throws {
    let project = try Workspace()
    let run = try project.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("prongsai init"))
    #expect(!project.exists("Output") && !project.exists(".prongsai"))
  }

  @Test func aFolderWithoutContentIsLeftAlone() throws {
    let project = try Workspace()
    for words in [["serve", "--port", "0"], ["rollback", "--list"]] {
      let run = try ProgramRun(words, in: project.root)
      #expect(run.status == 4 && run.errors.contains("[content.missing]"), "\(words)")
    }
    #expect(!project.exists(".prongsai"))
  }

  @Test(arguments: [
    ["build", "--bogus"], ["markdown"], ["new"], ["init"], ["bogus"], ["build", "--jobs", "0"],
    ["check", "--fail-under", "much"], ["check", "--today", "2566-13-01"], ["report", "--format", "pdf"],
    ["check", "--lang", "fr"], ["catalogue", "--from", "2566"],
    ["catalogue", "O1", "--from", "2566", "--to", "2568"], ["init", ""], ["build", "--root", ""],
    ["build", "--root="], ["build", "--output", ""], ["import", "plan", ""], ["new", ""],
    ["rollback", "--output", ""],
    ["import", "plan", "--root", "", "plan.txt"], ["report", "--since", ""], ["serve", "--output="],
  ])
  func itEndsWith2WhenAWrongCommandLineIsRun(_ arguments: [String]) throws {
    let project = try Workspace()
    let run = try ProgramRun(arguments, in: project.root)
    #expect(run.status == 2)
    #expect(run.output.isEmpty && run.errors.contains("[usage."))
  }

  @Test func aScoreBelowTheThresholdEndsWith3() throws {
    let project = try Workspace("small")
    for command in ["check", "report", "build"] {
      #expect(try project.run(command, "--fail-under", "50").status == 3, "\(command)")
      #expect(try project.run(command, "--fail-under", "1").status == 0, "\(command)")
    }
    #expect(project.exists("Output/index.html"))
  }

  @Test func theErrorDecidesWhenAnErrorAndALowScoreIsJudged() throws {
    let project = try Workspace("twenty-mistakes")
    #expect(try project.run("check", "--fail-under", "99").status == 1)
  }

  @Test func itEndsWith4WhenAFileThatCannotBeReadIsNamed() throws {
    let project = try Workspace("small")
    for file in ["none.md", "Content"] {
      let run = try project.run("markdown", file)
      #expect(run.status == 4, "\(file)")
      #expect(run.errors.contains(file))
    }
    #expect(try project.run("report", "--since", "none.json").status == 4)
    #expect(try project.run("rollback").status == 4)
  }

  @Test func itEndsWith4AndTheTargetIsUntouchedWhenAnOutputThatIsALinkIsBuilt() throws {
    let project = try Workspace("small")
    try project.write("elsewhere/canary.txt", "canary")
    try FileManager.default.createSymbolicLink(
      at: project / "Output", withDestinationURL: project / "elsewhere")
    let run = try project.run("build")
    #expect(run.status == 4)
    #expect(run.errors.contains("[release."))
    #expect(try Tree(project / "elsewhere").paths == ["canary.txt"])
  }

  @Test func itEndsWith4WhenAnOutputThatIsAFileIsBuilt() throws {
    let project = try Workspace("small")
    try project.write("Output", "a file")
    #expect(try project.run("build").status == 4)
    #expect(try project.text("Output") == "a file")
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func itEndsWith4WhenAReadOnlyProjectIsBuilt() throws {
    let project = try Workspace("small")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: project.root.path)
    #expect(try project.run("build").status == 4)
    #expect(try project.run("check").status == 0)
  }

  @Test func strictProblemsEndWith1AndNothingIsReleased() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let published = try project.output
    try project.replace("สมมติ", with: "ใหม่", in: "Content/1-basic-information/executives/2566/executives.csv")
    #expect(try project.run("build", "--strict").status == 1)
    #expect(try project.run("check", "--strict").status == 1)
    #expect(try project.output == published)
    #expect(try project.run("build").status == 0)
    #expect(try project.output != published)
  }

  @Test func theAnswerIsJSONAndTheCodeTheSameWhenErrorsAreAskedForJSON() throws {
    let project = try Workspace("twenty-mistakes")
    for command in ["build", "check"] {
      let run = try project.run(command, "--json")
      #expect(run.status == 1, "\(command)")
      #expect(run.json["schema"] as? String == "prongsai/1", "\(command)")
      #expect(run.errors.isEmpty, "\(command)")
    }
    let report = try project.run("report", "--format", "json")
    #expect(report.status == 1)
    #expect(!report.findings.isEmpty)
  }

  @Test(arguments: [
    ["report", "--year", "2580"], ["catalogue", "--year", "2580"], ["catalogue", "O99"], ["new", "nothing"],
    ["init", "x", "--year", "2580"], ["check", "--year", "2580"], ["build", "--year", "2580"],
  ])
  func theFindingsAreTheAnswerWhenThereIsNoOther(_ arguments: [String]) throws {
    let project = try Workspace("small")
    let run = try ProgramRun(arguments + ["--json"], in: project.root)
    #expect(run.status == 1)
    #expect(run.json["schema"] as? String == "prongsai/1")
    #expect(run.findings.contains { $0.rule.hasPrefix("catalogue.unknown-") && !$0.englishMend.isEmpty })
    #expect(run.errors.isEmpty)
  }

  /// Every command that can end so, for each of the exit codes.
  @Test func everyCommandEndsWithItsCodeAndAnswersAsJSON() throws {
    let small = try Workspace("small")
    try small.write("a.md", "ข้อความ\n")
    try small.write("raw.md", "<b>\n")
    try small.write("latin.txt", "nothing of a plan\n")
    #expect(try small.run("build").status == 0)
    let table: [(status: Int32, lines: [[String]])] = [
      (
        0,
        [
          ["build"], ["check"], ["report"], ["catalogue"], ["catalogue", "O1"], ["markdown", "a.md"],
          ["why", "feed.xml"], ["init", "new"], ["new", "risk-assessment"], ["new", "news", "ข่าว"],
          ["catalogue", "--from", "2566", "--to", "2568"], ["check", "--item", "O1"],
        ]
      ),
      (
        1,
        [
          ["markdown", "raw.md"], ["catalogue", "O99"], ["new", "nothing"], ["new", "risk-assessment"],
          ["init", "."], ["why", "nothing"], ["import", "plan", "latin.txt"], ["check", "--year", "2580"],
          ["report", "--since", "a.md"], ["check", "--unit", "กอง"], ["check", "--file", "nothing"],
        ]
      ),
      (
        2,
        [
          ["check", "--bogus"], ["new", "news"], ["build", "x"], ["rollback", "x"], ["why"], ["serve", "x"],
        ]
      ),
      (
        3,
        [
          ["check", "--fail-under", "99"], ["report", "--fail-under", "99"], ["build", "--fail-under", "99"],
        ]
      ),
      (
        4,
        [
          ["markdown", "no.md"], ["import", "plan", "no.txt"], ["report", "--since", "no"],
          ["build", "--root", "no"], ["check", "--root", "no"], ["report", "--root", "no"],
          ["new", "O1", "--root", "no"], ["why", "a", "--root", "no"], ["serve", "--root", "no"],
          ["rollback", "--root", "no"], ["catalogue", "--root", "no"], ["rollback"],
        ]
      ),
    ]
    for (status, lines) in table {
      for line in lines {
        let run = try ProgramRun(
          line + ["--json"], in: small.root, environment: ["SOURCE_DATE_EPOCH": "1678838400"])
        #expect(run.status == status, "\(line)")
        #expect(run.json["schema"] as? String == "prongsai/1", "\(line): \(run.output)")
        #expect(run.json["kind"] is String && run.errors.isEmpty, "\(line): \(run.errors)")
      }
    }
  }

  @Test func itsPlaceIsNamedWhenAYearWithoutAListInTheProfileIsChecked() throws {
    let project = try Workspace("small")
    try project.replace("catalogue: 2566", with: "catalogue: 2580", in: "Content/agency.yaml")
    let findings = try project.run("check", "--json").findings
    #expect(findings.map(\.place).contains("Content/agency.yaml:6:12"))
  }

  @Test func theSiteIsWholeWhenTwoBuildsRunAtOnce() async throws {
    let project = try Workspace("small")
    let expected = try Workspace("small")
    #expect(try expected.run("build").status == 0)
    let root = project.root
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<4 {
        group.addTask { try await Self.buildAside(root) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.contains(0))
    #expect(Set(statuses).isSubset(of: [0, 4]), "\(statuses)")
    #expect(try project.output == expected.output)
  }

  private static func buildAside(_ root: URL) async throws -> Int32 {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result {
            try ProgramRun(["build"], in: root, environment: ["SOURCE_DATE_EPOCH": "1678838400"]).status
          })
      }
    }
  }

  @Test(arguments: [
    ["report"], ["report", "--format", "json"], ["catalogue"], ["check", "--json"], ["check"],
  ])
  func itEndsWith4WhenTheAnswerFindsAFullDisk(_ arguments: [String]) throws {
    let project = try Workspace("small")
    let run = Process()
    let complaints = Pipe()
    run.executableURL = ProgramRun.program
    run.arguments = arguments + ["--lang", "en"]
    run.currentDirectoryURL = project.root
    run.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    run.standardError = complaints
    try run.run()
    let errors = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    run.waitUntilExit()
    #expect(run.terminationStatus == 4)
    #expect(errors.contains("cannot write the answer: the disk is full"))
  }

  @Test(arguments: [["new", "procurement-plan"], ["init", "."], ["import", "plan", "plan.txt"]])
  func nothingIsWrittenThroughALinkWhenContentIsMade(_ arguments: [String]) throws {
    let (project, outside) = (try Workspace(), try Workspace())
    try outside.write("kept/x", "")
    try project.write(
      "plan.txt",
      try String(
        contentsOf: Workspace.fixtures.appendingPathComponent("plan-document/standard-plan.txt"),
        encoding: .utf8))
    symlink((outside / "kept").path, (project / "Content").path)
    let run = try project.run(arguments[0], arguments[1], arguments.count > 2 ? arguments[2] : "--quiet")
    #expect([1, 4].contains(run.status))
    #expect(try Tree(outside.root).paths == ["kept/x"])
  }
}
