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

  private static let document = "Content/1-basic-information/structure/2566.md"
  private static let people = "Content/1-basic-information/executives/2566/executives.csv"

  private func differences(_ project: Workspace, _ path: String) throws -> [String]? {
    try project.run("why", path, "--json").json["differences"] as? [String]
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

  @Test func givenItsTitleChangedWhenAskedThenTheHomePageWasMadeAnewForItsLists() throws {
    let project = try quietProject()
    try project.replace("title: ", with: "title: ใหม่ ", in: Self.road)
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "/") == ["reads", "changed"])
    #expect(try differences(project, "/") == ["lists"])
    #expect(try differences(project, "news/2566-01-20-ภาษีที่ดิน/") == ["neighbours"])
    #expect(
      try project.run("why", "/", "--lang", "en").output
        == "index.html was made: a list of other pages changed; it came out different\n")
    #expect(try reason(project, "404.html") == ["kept", "same"])
    #expect(try reason(project, Self.document) == ["kept", "same"])
  }

  @Test func givenADocumentsTextChangedWhenAskedThenItsPageAloneWasMadeAnew() throws {
    let project = try quietProject()
    try project.write(Self.document, try project.text(Self.document) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.document) == ["reads", "changed"])
    #expect(try differences(project, Self.document) == ["document"])
    for page in ["/", "feed.xml", "sitemap.xml", "assets/site.css", Self.page, Self.people] {
      #expect(try reason(project, page) == ["kept", "same"], "\(page)")
    }
  }

  @Test func givenARowOfATableChangedWhenAskedThenItsPageAndItsFileWereMadeAnew() throws {
    let project = try quietProject()
    try project.replace("ปลัด", with: "รองปลัด", in: Self.people)
    #expect(try project.run("build").status == 0)
    #expect(try differences(project, "basic-information/executives/") == ["rows"])
    #expect(try reason(project, Self.people) == ["reads", "changed"])
    #expect(try differences(project, Self.people) == ["files"])
    #expect(try reason(project, Self.document) == ["kept", "same"])
  }

  @Test func givenATemplateChangedWhenAskedThenOnlyPagesThatIncludeItWereMadeAnew() throws {
    let project = try quietProject()
    try project.write("Templates/not-found.mustache", "<html><title>{{frame.pageTitle}}</title></html>")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "404.html") == ["reads", "changed"])
    #expect(try differences(project, "404.html") == ["template"])
    #expect(try reason(project, "/") == ["kept", "same"])
    #expect(try reason(project, Self.page) == ["kept", "same"])
  }

  @Test func givenALinkToAPageThatMovedWhenAskedThenTheLinkingPageWasMadeAnew() throws {
    let project = try Workspace("small")
    try project.write(
      "Content/news/2023-02-04-link.md",
      "---\ntitle: ก\n---\n[ดู](2023-02-03-road.md) [ปีก่อน](../1-basic-information/structure/2565.md)\n")
    Thread.sleep(forTimeInterval: 0.1)
    #expect(try project.run("build").status == 0)
    try project.write(Self.document, try project.text(Self.document) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "news/2023-02-04-link/") == ["kept", "same"])
    Thread.sleep(forTimeInterval: 0.1)
    #expect(try project.run("build").status == 0)
    try project.remove(Self.document)
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "news/2023-02-04-link/") == ["links", "changed"])
  }

  @Test func givenThePublishedPageWasChangedByHandWhenAskedThenThatIsTheReason() throws {
    let project = try quietProject()
    try project.write("Output/" + Self.page + "index.html", "x")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["published", "changed"])
  }

  @Test func givenARemarkInTheAgencysProfileWhenAskedThenEveryPageWasKept() throws {
    let project = try quietProject()
    try project.write("Content/agency.yaml", try project.text("Content/agency.yaml") + "\n# หมายเหตุ\n")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["kept", "same"])
    #expect(try reason(project, "/") == ["kept", "same"])
  }

  @Test func givenTheAgencysNameChangedWhenAskedThenEveryPageWasMadeAnew() throws {
    let project = try quietProject()
    try project.replace("shortName: ", with: "shortName: ใหม่", in: "Content/agency.yaml")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["reads", "changed"])
    #expect(try differences(project, Self.page) == ["surroundings"])
    #expect(try differences(project, Self.document) == ["surroundings"])
  }

  @Test func givenTheAgencysColoursOrAddressChangedWhenAskedThenTheFilesMadeOfThemWereMadeAnew() throws {
    let project = try quietProject()
    let profile = "Content/agency.yaml"
    try project.write(profile, try project.text(profile) + "theme: { color: \"#224466\" }\n")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "assets/theme.css") == ["reads", "changed"])
    #expect(try differences(project, "assets/theme.css") == ["surroundings"])
    #expect(try reason(project, "robots.txt") == ["kept", "same"])
    try project.replace("bantotsop.example.go.th/", with: "other.example.go.th/", in: profile)
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, "robots.txt") == ["reads", "changed"])
  }

  @Test func givenALinkToADraftWhenAskedThenThePageIsNotReliedOn() throws {
    let project = try Workspace("small")
    try project.write("Content/news/2023-02-04-draft.md", "---\ntitle: ก\nstatus: draft\n---\nร่าง\n")
    try project.write(Self.road, try project.text(Self.road) + "\n[ร่าง](2023-02-04-draft.md)\n")
    Thread.sleep(forTimeInterval: 0.1)
    for _ in 0..<2 { #expect(try project.run("build").status == 0) }
    try project.replace("title: ", with: "title: ใหม่ ", in: "Content/news/2566-01-20-ภาษีที่ดิน.md")
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["unknown", "changed"])
  }

  @Test func givenItWasRolledBackWhenAskedThenThatMayBeTheReason() throws {
    let project = try quietProject()
    try project.write(Self.road, try project.text(Self.road) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)
    #expect(try project.run("rollback").status == 0)
    #expect(try project.run("build").status == 0)
    #expect(try reason(project, Self.page) == ["published", "changed"])
    #expect(try project.run("why", Self.page, "--lang", "en").output.contains("rolled back"))
  }

  @Test func givenABuildFailedOrNoneRanSinceWhenAskedThenTheAnswerSaysThatItIsOfAnEarlierOne() throws {
    let project = try quietProject()
    #expect(try isOutdated(project) == false)
    try project.write(Self.road, "---\ntitle: [\n---\n")
    #expect(try isOutdated(project) == true)
    #expect(try project.run("build").status == 1)
    #expect(try isOutdated(project) == true)
    #expect(
      try project.run("why", Self.page, "--lang", "en").output.contains("changed after that build"))
    try project.write(Self.road, "---\ntitle: ข\n---\n")
    #expect(try project.run("build").status == 0)
    #expect(try isOutdated(project) == false)
  }

  private func isOutdated(_ project: Workspace) throws -> Bool? {
    try project.run("why", Self.page, "--json").json["outdated"] as? Bool
  }
}
