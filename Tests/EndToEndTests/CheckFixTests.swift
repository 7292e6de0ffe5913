import Foundation
import Testing

/// `check --fix`: shows first, writes only when told, checks again.
@Suite struct CheckFixTests {
  private static let news = "Content/news/2566-01-20-ภาษีที่ดิน.md"

  /// A project with slips that change no meaning, one of which hides a file that nobody lists.
  private static func project() throws -> Workspace {
    let project = try Workspace("small")
    let head = try project.text(news)
    try project.write(news, head + "\nดู\u{A0}https://www.example.go.th/ภาษี\u{7}\n")
    try project.write(
      "Content/3-budget/budget-plan/2565.md", "---\ntitle: แผน\u{B}ปี 2565\npublished: ๑ ต.ค. ๒๕๖๔\n---\n")
    try project.write("Content/3-budget/budget-plan/2565/แผน.csv", "ก;ข\n1;2\n")
    try project.write("Content/3-budget/budget-plan/2565/แผน.txt", "แผนของปี\n")
    return project
  }

  @Test func withoutATerminalItOnlyShows() throws {
    let project = try Self.project()
    let before = try Tree(project / "Content")
    let run = try project.run("check", "--fix", "--lang", "en")
    #expect(run.status == 1 && run.errors.contains("nothing is written yet; prongsai check --fix --yes"))
    #expect(run.output.contains("--- \(Self.news)\n+++ \(Self.news)\n@@ "))
    #expect(run.output.contains("+ดู <https://www.example.go.th/ภาษี>\n"))
    #expect(run.output.contains("+  - file: แผน.txt\n"))
    #expect(try Tree(project / "Content") == before)
  }

  @Test func withYesItMendsChecksAgainAndIsDone() throws {
    let project = try Self.project()
    let run = try project.run("check", "--fix", "--yes", "--json")
    let fixes = run.json["fixes"] as? [[String: Any]] ?? []
    #expect(run.status == 0 && fixes.count == 4 && fixes.allSatisfy { $0["applied"] as? Bool == true })
    #expect(try project.text(Self.news).hasSuffix("\nดู <https://www.example.go.th/ภาษี>\n"))
    #expect(
      try project.text("Content/3-budget/budget-plan/2565.md")
        == "---\ntitle: แผน ปี 2565\npublished: 1 ต.ค. 2564\nattachments:\n  - file: แผน.txt\n    title: แผน\n---\n"
    )
    #expect(run.findings.contains { $0.rule == "file.title-says-nothing" })
    let mended = try Tree(project / "Content")
    let again = try project.run("check", "--fix", "--yes", "--lang", "en")
    #expect(again.status == 0 && again.errors.contains("there is nothing to mend"))
    #expect(try Tree(project / "Content") == mended)
  }
}
