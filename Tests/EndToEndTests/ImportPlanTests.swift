import Foundation
import Testing

@Suite struct ImportPlanTests {
  private static let document = "standard-plan.txt"

  private static func project() throws -> Workspace {
    let project = try Workspace("small")
    try project.add("plan-document")
    return project
  }

  @Test func itsFilesLoadWithoutAnErrorAndItsPagesAreBuiltWhenADocumentIsImported() throws {
    let project = try Self.project()
    let run = try project.run("import", "plan", Self.document, "--lang", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(project.exists("Content/plan/plan.yaml") && project.exists("Content/plan/projects/1.1.1-1.md"))
    #expect(try project.run("build").status == 0)
    let output = try project.output
    for page in ["plan/index.html", "plan/1.1.1-1/index.html", "plan/plan.csv"] {
      #expect(output.paths.contains(page), "\(page)")
    }
    #expect(LinkCheck(output).deadLinks == [])
  }

  @Test func nothingChangesWhenAnImportedPlanIsImportedAgain() throws {
    let project = try Self.project()
    #expect(try project.run("import", "plan", Self.document).status == 0)
    let before = try Tree(project / "Content")
    let again = try project.run("import", "plan", Self.document, "--json")
    #expect(again.status == 0)
    #expect(try Tree(project / "Content") == before)
    #expect(
      (again.json["files"] as? [[String: Any]])?.allSatisfy { $0["state"] as? String == "unchanged" } == true)
  }

  @Test func onlyForceWritesOverItWhenAnEditedSheetIsImportedAgain() throws {
    let project = try Self.project()
    #expect(try project.run("import", "plan", Self.document).status == 0)
    let path = "Content/plan/projects/1.1.1-1.md"
    let original = try project.text(path)
    try project.write(path, original + "ข้อความของฉัน\n")
    let refused = try project.run("import", "plan", Self.document)
    #expect(refused.status == 1)
    #expect(refused.errors.contains(path))
    #expect(try project.text(path).hasSuffix("ข้อความของฉัน\n"))
    #expect(try project.run("import", "plan", Self.document, "--force").status == 0)
    #expect(try project.text(path) == original)
  }

  @Test func nothingIsWrittenAndTheAnswerHasThePlanWhenADryRunIsImportedFromStandardInput() throws {
    let project = try Self.project()
    let before = try Tree(project / "Content")
    let text = try Data(contentsOf: project / Self.document)
    let run = try project.run("import", "plan", "-", "--dry-run", "--json", input: text)
    #expect(run.status == 0)
    #expect(try Tree(project / "Content") == before)
    #expect(run.json["kind"] as? String == "plan")
    #expect((run.json["projects"] as? [Any])?.count == 3)
    let rules = Set(run.findings.map(\.rule))
    #expect(rules.isSuperset(of: ["plan.total-differs", "plan.amount-differs", "plan.placeholder"]))
    #expect(run.findings.filter { $0.rule != "plan.heading-read-as" }.allSatisfy { ($0.line ?? 0) > 0 })
  }

  @Test func itIsSaidAndNothingIsWrittenWhenATextWithoutAPlanIsImported() throws {
    let project = try Self.project()
    try project.write("letter.txt", "เรียน ท่านผู้อำนวยการ\nขอเชิญประชุม\n")
    let before = try Tree(project.root)
    let run = try project.run("import", "plan", "letter.txt", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("plan.nothing-found"))
    #expect(try Tree(project.root) == before)
    #expect(try project.run("import", "plan", "nowhere.txt").status == 4)
  }

  @Test func thePublicSeesNoneOfThemWhenAPlanWithFindingsIsBuilt() throws {
    let project = try Self.project()
    #expect(try project.run("import", "plan", Self.document).status == 0)
    let findings = try project.run("build", "--json").findings.filter { $0.rule.hasPrefix("plan.") }
    #expect(findings.count >= 3)
    let output = try project.output
    for path in output.paths where path.hasSuffix(".html") || path.hasSuffix(".csv") || path.hasSuffix(".svg")
    {
      let text = output.text(path)
      #expect(!text.contains("plan." + "total-differs"), "\(path)")
      for finding in findings { #expect(!text.contains(finding.thai), "\(path)") }
    }
    #expect(!output.paths.contains { $0.contains("unplaced") || $0.contains("import") })
  }

  @Test func nothingIsWrittenAndThePlaceIsNamedWhenAPlanIsImportedOutsideAProject() throws {
    let project = try Self.project()
    try project.remove("Content")
    let before = try Tree(project.root)
    let run = try project.run("import", "plan", Self.document)
    #expect(run.status == 4)
    #expect(run.errors.contains("Content/agency.yaml") && run.errors.contains("--root"))
    #expect(try Tree(project.root) == before)
    #expect(try project.run("import", "plan", Self.document, "--dry-run", "--json").status == 0)
  }

  @Test func itsNameAndTheWayOutAreToldWhenADamagedPDFIsImported() throws {
    let project = try Self.project()
    try project.write("แผน.pdf", "%PDF-1.7\n")
    let run = try project.run("import", "plan", "แผน.pdf")
    #expect(run.status == 1 && run.errors.contains("แผน.pdf"))
    // Without pdftotext nobody can say that it is damaged.
    #expect(run.errors.contains("pdf.damaged") || run.errors.contains("pdf.no-program"))
  }

  @Test func bothNamesAreToldWhenAPlanOfAnotherAgencyIsImported() throws {
    let project = try Self.project()
    let findings = try project.run("import", "plan", Self.document, "--json").findings
    let finding = try #require(findings.first { $0.rule == "plan.other-agency" })
    #expect(finding.thai.contains("บ้านสวน") && finding.thai.contains("บ้านทดสอบ") && finding.line == 2)
  }
}
