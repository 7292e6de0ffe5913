import Foundation
import Testing

@Suite struct UsageTests {
  private static let commands = [
    "build", "check", "report", "init", "new", "serve", "import plan", "catalogue", "rollback", "why",
    "markdown",
  ]

  /// Command lines that cannot be understood, the rule that says so, and what was probably meant.
  private static let wrong: [(words: [String], rule: String, meant: String?)] = [
    (["bild"], "unknown-command", "build"), (["สร้าง"], "unknown-command", "build"),
    (["ตรวจสอบบ"], "unknown-command", "check"), (["catalog"], "unknown-command", "catalogue"),
    (["xyz"], "unknown-command", nil), (["import", "แผน.txt"], "unknown-import", nil),
    (["import", "documnet", "ก.docx", "O1"], "unknown-import", "document"),
    (["import", "workbok", "ก.xlsx"], "unknown-import", "workbook"),
    (["--bogus", "build"], "no-command", nil), (["build", "--bogus"], "unknown-option", nil),
    (["check", "--rot", "x"], "unknown-option", "--root"),
    (["check", "-root", "x"], "unknown-option", "--root"),
    (["check", "–root", "x"], "other-dash", "--root"), (["report", "--strict"], "unknown-option", nil),
    (["check", "--item"], "missing-value", nil), (["check", "--root", "--quiet"], "missing-value", nil),
    (["check", "--quiet=1"], "needless-value", nil), (["check", "--root="], "empty-value", nil),
    (["check", "--root", ""], "empty-value", nil), (["build", "--output", ""], "empty-value", nil),
    (["new", ""], "empty-value", nil), (["markdown", ""], "empty-value", nil),
    (["check", "--year", "69"], "bad-value", "2569"), (["check", "--year", "2026"], "bad-value", "2569"),
    (["check", "--today", "2566-13-01"], "bad-value", nil), (["check", "--lang", "fr"], "bad-value", nil),
    (["check", "--lang", "ไทย"], "bad-value", "th"), (["build", "--jobs", "0"], "bad-value", nil),
    (["build", "--jobs", "257"], "bad-value", nil), (["check", "--fail-under", "much"], "bad-value", nil),
    (["check", "--fail-under", "nan"], "bad-value", nil),
    (["check", "--fail-under", "101"], "bad-value", nil),
    (["serve", "--port", "65536"], "bad-value", nil), (["report", "--format", "cvs"], "bad-value", "csv"),
    (["report", "--format", "xlsx"], "bad-value", "csv"), (["markdown"], "missing-argument", nil),
    (["new"], "missing-argument", nil), (["init"], "missing-argument", nil),
    (["why"], "missing-argument", nil),
    (["import", "plan"], "missing-argument", nil), (["build", "เว็บอบต"], "extra-argument", nil),
    (["new", "news", "ชื่อ", "ข่าว"], "extra-argument", nil),
    (["markdown", "a.md", "b.md"], "extra-argument", nil),
    (["catalogue", "--from", "2566"], "options-together", nil),
    (["catalogue", "--to", "2566"], "options-together", nil),
    (["catalogue", "O1", "--from", "2566", "--to", "2568"], "options-together", nil),
    (["report", "--since", "a.json", "--format", "csv"], "options-together", nil),
    (["report", "--since", "a.json", "--format", "html"], "options-together", nil),
  ]

  @Test func whatIsWrongWithACommandLineIsSaidInTheWantedLanguage() throws {
    let project = try Workspace()
    for (words, rule, meant) in Self.wrong {
      let run = try ProgramRun(words, in: project.root)
      #expect(run.status == 2 && run.output.isEmpty, "\(words)")
      #expect(run.errors.hasPrefix("ข้อผิดพลาด: "), "\(words)")
      #expect(run.errors.contains("[usage.\(rule)]"), "\(words): \(run.errors)")
      #expect(run.errors.contains("วิธีแก้: "), "\(words)")
      #expect(run.errors.contains("หมายถึง") == (meant != nil), "\(words): \(run.errors)")
      if let meant { #expect(run.errors.contains("หมายถึง “\(meant)” หรือไม่"), "\(words): \(run.errors)") }
    }
    for words in [["bild"], ["check", "--rot", "x"], ["new"]] {
      let run = try ProgramRun(
        words + (words == ["bild"] ? ["--lang=en"] : ["--lang", "en"]), in: project.root)
      #expect(run.status == 2 && run.errors.hasPrefix("error: "), "\(words)")
      #expect(
        !run.errors.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) } || words == ["new"])
    }
  }

  @Test func everyOptionWithAValueStandsOnce() throws {
    let project = try Workspace()
    for (words, option, value) in [
      ("check", "root", "."), ("build", "year", "2566"), ("report", "lang", "th"),
      ("check", "today", "2566-01-20"), ("build", "jobs", "2"), ("build", "output", "a"),
      ("report", "format", "csv"), ("report", "since", "a"), ("check", "fail-under", "5"),
      ("check", "item", "O1"), ("check", "unit", "ก"), ("check", "file", "a"), ("serve", "port", "0"),
      ("catalogue", "from", "2566"), ("catalogue", "to", "2566"), ("rollback", "output", "a"),
    ] {
      let run = try ProgramRun([words, "--\(option)", value, "--\(option)=\(value)"], in: project.root)
      #expect(run.status == 2 && run.errors.contains("[usage.option-twice]"), "\(words) --\(option)")
    }
  }

  @Test func aWrongCommandLineIsAnsweredAsJSONWhereJSONIsAskedFor() throws {
    let run = try ProgramRun(["check", "--json", "--bogus"])
    #expect(run.status == 2 && run.errors.isEmpty)
    #expect(run.findings.map(\.rule) == ["usage.unknown-option"])
  }

  @Test func theHelpOfEveryCommandIsThereInBothLanguages() throws {
    for arguments in [[], ["--help"], ["help"], ["-h"], ["help", "--lang", "th"]] {
      let run = try ProgramRun(arguments)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(run.output.contains("วิธีใช้: prongsai <คำสั่ง>"))
      for command in Self.commands { #expect(run.output.contains("\n  \(command) "), "\(command)") }
    }
    for command in Self.commands {
      let words = command.split(separator: " ").map(String.init)
      let thai = try ProgramRun(words + ["--help"])
      #expect(thai.status == 0 && thai.output.contains("วิธีใช้: prongsai \(command)"), "\(command)")
      #expect(!thai.output.contains("Usage") && !thai.output.contains("default"), "\(command)")
      let english = try ProgramRun(words + ["--help", "--lang", "en"])
      #expect(english.output.contains("Usage: prongsai \(command)"), "\(command)")
      #expect(try ProgramRun(["help"] + words).output == thai.output, "\(command)")
      #expect(try ProgramRun(["--lang", "en"] + words + ["--help"]).output == english.output, "\(command)")
    }
    #expect(try ProgramRun(["--help"], environment: ["LANG": "en_GB.UTF-8"]).output.contains("Usage: "))
  }

  /// What the parser takes and what the manual says must not drift apart.
  @Test func theHelpNamesExactlyTheOptionsThatAreParsed() throws {
    let dump = try ProgramRun(["--experimental-dump-help"]).json
    func options(_ command: [String: Any], _ name: String) throws {
      let below = command["subcommands"] as? [[String: Any]] ?? []
      for inner in below where inner["commandName"] as? String != "help" {
        try options(inner, "\(name) \(inner["commandName"] as? String ?? "?")")
      }
      guard below.isEmpty || name == "" else { return }
      let arguments = command["arguments"] as? [[String: Any]] ?? []
      let names = arguments.filter { $0["kind"] as? String != "positional" }
        .flatMap { $0["names"] as? [[String: Any]] ?? [] }
        .filter { $0["kind"] as? String == "long" }.compactMap { $0["name"] as? String }
      guard !name.isEmpty else { return }
      let page = try ProgramRun(name.split(separator: " ").map(String.init) + ["--help"]).output
      let shown = page.matches(of: #/(?m)^ +--([a-z-]+)/#).map { String($0.output.1) }
      #expect(Set(shown) == Set(names).subtracting(["help", "version"]), "\(name)")
    }
    let root = try #require(dump["command"] as? [String: Any])
    try options(root, "")
  }

  @Test func optionsOfEveryCommandMayStandBeforeIt() throws {
    let project = try Workspace("small")
    let run = try ProgramRun(["--root", project.root.path, "--lang=en", "check", "--today", "2023-03-15"])
    #expect(run.status == 0 && run.output.contains("OIT readiness 2566"))
    #expect(try ProgramRun(["--root", "a", "check", "--root", "b"]).status == 2)
  }

  @Test func aFileThatIsNotThereIsSaidWithTheNameThatIsMeant() throws {
    let project = try Workspace("small")
    try project.write("แผน.txt", "ข้อความ")
    try project.write("old.json", "{}")
    for (words, name, meant) in [
      (["import", "plan", "แผนน.txt"], "แผนน.txt", "แผน.txt"),
      (["markdown", "./แผน.tx"], "./แผน.tx", "./แผน.txt"),
      (["report", "--since", "odl.json"], "odl.json", "old.json"),
      (["check", "--root", "Contents"], "Contents", "Content"),
    ] {
      let run = try ProgramRun(words, in: project.root)
      #expect(run.status == 4, "\(words)")
      #expect(run.errors.contains("“\(name)”") && run.errors.contains("ไม่พบ"), "\(run.errors)")
      #expect(run.errors.contains("หมายถึง “\(meant)” หรือไม่"), "\(run.errors)")
    }
  }

  @Test func noErrorOfTheSystemIsSaidInEnglishToAThaiReader() throws {
    let project = try Workspace("small")
    try project.write("file", "x")
    for words in [
      ["markdown", "none.md"], ["markdown", "Content"], ["markdown", "file/a.md"],
      ["report", "--since", "none"],
      ["markdown", String(repeating: "ก", count: 200)], ["init", "file/agency"], ["check", "--root", "file"],
    ] {
      let run = try ProgramRun(words, in: project.root)
      #expect(run.status == 4, "\(words)")
      for english in ["No such", "directory", "Is a", "too long", "denied"] {
        #expect(!run.errors.contains(english), "\(run.errors)")
      }
      let json = try ProgramRun(words + ["--json"], in: project.root)
      #expect(json.status == 4 && json.findings.count == 1 && json.errors.isEmpty, "\(words)")
    }
  }
}
