import Foundation
import Testing

@Suite struct WhyTests {
  private static let road = "Content/news/2023-02-03-road.md"
  private static let page = "news/2023-02-03-road/"

  /// A project built twice from files that have been left alone for a while, so that its articles are remembered.
  private func quietProject() throws -> Workspace {
    let project = try Workspace("small")
    Thread.sleep(forTimeInterval: 0.1)
    for _ in 0..<2 { #expect(try project.run("build").status == 0) }
    return project
  }

  private func reason(_ project: Workspace, _ path: String) throws -> [String?] {
    let answer = try project.run("why", path, "--json").json
    return [answer["reason"] as? String, answer["outcome"] as? String]
  }

  @Test func givenNothingChangedWhenAskedThenThePageWasKept() throws {
    let project = try quietProject()
    #expect(try reason(project, Self.page) == ["kept", "same"])
    #expect(try project.run("why", Self.page).output.hasPrefix(Self.page + "index.html เก็บไว้ตามเดิม"))
    #expect(try reason(project, "/" + Self.page + "index.html") == ["kept", "same"])
    #expect(try reason(project, "Output/" + Self.page) == ["kept", "same"])
    #expect(try reason(project, "./" + Self.road) == ["kept", "same"])
    #expect(try reason(project, "/") == ["kept", "same"])
  }

  @Test func givenADocumentsFileWhenAskedThenItsPageIsMeant() throws {
    let project = try quietProject()
    let answer = try project.run("why", "Content/1-basic-information/structure/2566.md", "--json").json
    #expect(answer["page"] as? String == "basic-information/structure/index.html")
  }

  @Test func givenTheFirstBuildWhenAskedThenEveryPageWasNew() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["no-memory", "added"])
  }

  @Test func givenItsTextChangedWhenAskedThenThatIsTheReason() throws {
    let project = try quietProject()
    try project.write(Self.road, try project.text(Self.road) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.road) == ["changed", "changed"])
  }

  @Test func givenItsFileIsTouchedOnlyWhenAskedThenThePageWasKept() throws {
    let project = try quietProject()
    try project.write(Self.road, try project.text(Self.road))
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["kept", "same"])
  }

  @Test func givenAnotherTextChangedWhenAskedThenTheHomePageWasKept() throws {
    let project = try quietProject()
    try project.write(Self.road, try project.text(Self.road) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "/") == ["kept", "same"])
  }

  @Test func givenItsTitleChangedWhenAskedThenTheHomePageWasMadeAnew() throws {
    let project = try quietProject()
    try project.replace("title: ", with: "title: ใหม่ ", in: Self.road)
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "/") == ["always", "changed"])
  }

  @Test func givenThePublishedPageWasChangedByHandWhenAskedThenThatIsTheReason() throws {
    let project = try quietProject()
    try project.write("Output/" + Self.page + "index.html", "x")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["published", "changed"])
  }

  @Test func givenTheAgencyChangedWhenAskedThenNothingWasThereToGoBy() throws {
    let project = try quietProject()
    try project.write("Content/agency.yaml", try project.text("Content/agency.yaml") + "\n# หมายเหตุ\n")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["no-memory", "same"])
  }

  @Test func givenAMisspeltPathWhenAskedThenTheNearestPageIsNamed() throws {
    let project = try quietProject()
    let run = try project.run("why", "news/2023-02-03-raod/", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("did you mean “\(Self.page)index.html”?"))
  }

  @Test func givenNoBuildWhenAskedThenTheAnswerSaysSo() throws {
    let run = try Workspace("small").run("why", "/", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("run prongsai build first"))
  }
}
