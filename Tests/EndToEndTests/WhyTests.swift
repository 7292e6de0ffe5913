import Foundation
import Testing

/// From what a page is made, and which of it changed when it was last made.
@Suite struct WhyTests {
  private static let road = "Content/news/2023-02-03-road.md"
  private static let page = "news/2023-02-03-road/"
  private static let document = "Content/1-basic-information/structure/2566.md"
  private static let people = "Content/1-basic-information/executives/2566/executives.csv"

  private struct Answer {
    let reason: String?
    let changed: [String]
    let sources: [String]
    let templates: [String]
    let isOutdated: Bool?

    init(_ project: Workspace, _ path: String) throws {
      let json = try project.run("why", path, "--json").json
      reason = json["reason"] as? String
      changed = json["changed"] as? [String] ?? []
      sources = json["sources"] as? [String] ?? []
      templates = json["templates"] as? [String] ?? []
      isOutdated = json["outdated"] as? Bool
    }
  }

  private func built() throws -> Workspace {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    return project
  }

  @Test func aPageNamesTheFilesAndTemplatesFromWhichItIsMade() throws {
    let project = try built()

    let article = try Answer(project, Self.page)
    let disclosure = try Answer(project, "basic-information/executives/")

    #expect(article.reason == "first-build" && article.changed.isEmpty)
    #expect(article.sources.contains(Self.road) && article.sources.contains("Content/agency.yaml"))
    #expect(!article.sources.contains(Self.document))
    #expect(article.templates.contains("Templates/article.mustache"))
    #expect(!article.templates.contains("Templates/home.mustache"))
    #expect(disclosure.sources.contains(Self.people))
  }

  @Test func aTableThatChangedIsTheReasonOfItsPageAndItsFile() throws {
    let project = try built()
    try project.replace("ปลัด", with: "รองปลัด", in: Self.people)
    #expect(try project.run("build").status == 0)

    for path in ["basic-information/executives/", Self.people] {
      let answer = try Answer(project, path)
      #expect(answer.reason == "sources" && answer.changed == [Self.people], "\(path)")
    }
    #expect(
      try project.run("why", "basic-information/executives/", "--lang", "en").output
        .hasPrefix("basic-information/executives/index.html last changed because \(Self.people) changed\n"))
    #expect(try Answer(project, Self.document).reason == "first-build")
  }

  @Test func aPageKeepsTheReasonForWhichItsBytesLastChanged() throws {
    let project = try built()
    try project.write(Self.road, try project.text(Self.road) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)
    try project.write(Self.document, try project.text(Self.document) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)

    #expect(try Answer(project, Self.page).changed == [Self.road])
    #expect(try Answer(project, Self.document).changed == [Self.document])
  }

  @Test func aListIsMadeAnewForTheTitleThatItShows() throws {
    let project = try built()
    try project.replace("title: ", with: "title: ใหม่ ", in: Self.road)
    #expect(try project.run("build").status == 0)

    for path in ["/", "news/", "feed.xml", "news/2566-01-20-ภาษีที่ดิน/"] {
      let answer = try Answer(project, path)
      #expect(answer.reason == "sources" && answer.changed == [Self.road], "\(path)")
    }
    #expect(try Answer(project, "404.html").reason == "first-build")
  }

  @Test func aTemplateIsTheReasonOfThePagesThatIncludeIt() throws {
    let project = try built()
    try project.write("Templates/not-found.mustache", "<html><title>{{frame.pageTitle}}</title></html>")
    #expect(try project.run("build").status == 0)

    #expect(try Answer(project, "404.html").changed == ["Templates/not-found.mustache"])
    #expect(try Answer(project, "/").reason == "first-build")
  }

  @Test func theAgencysNameIsTheReasonOfEveryPage() throws {
    let project = try built()
    try project.replace("shortName: ", with: "shortName: ใหม่", in: "Content/agency.yaml")
    #expect(try project.run("build").status == 0)

    for path in ["/", Self.page, Self.document, "404.html", "ita/2566/"] {
      #expect(try Answer(project, path).changed.contains("Content/agency.yaml"), "\(path)")
    }
  }

  @Test func aListOfTheAgencysOwnIsTheReasonOfThePagesThatAnswerIt() throws {
    let project = try Workspace("small")
    let list = "Content/catalogue/2566.yaml"
    try project.write(list, "year: 2566\nitems:\n- {code: O1, title: โครงสร้างของเรา}\n")
    #expect(try project.run("build").status == 0)
    try project.replace("ของเรา", with: "ของตำบล", in: list)
    #expect(try project.run("build").status == 0)

    for path in [Self.document, "ita/2566/"] {
      #expect(try Answer(project, path).changed == [list], "\(path)")
    }
  }

  @Test func aPageThatAnEarlierBuildDidNotMakeIsNew() throws {
    let project = try built()
    try project.write("Content/news/2566-02-05-new.md", RandomChanges.article("ใหม่", "ข่าวใหม่"))
    #expect(try project.run("build").status == 0)

    #expect(try Answer(project, "news/2566-02-05-new/").reason == "added")
    #expect(try Answer(project, "news/").changed == ["Content/news/2566-02-05-new.md"])
  }

  @Test func anAddressOfOnePartIsNotTakenForTheHomePage() throws {
    let project = try built()

    #expect(
      try project.run("why", "https://www.bantotsop.example.go.th/news/", "--json").json["page"] as? String
        == "news/index.html")
    #expect(try project.run("why", "https://www.bantotsop.example.go.th/nope/").status == 1)
  }

  @Test func aSheetOfThePlanNamesItsPage() throws {
    let project = try Workspace("small")
    try project.add("plan-document")
    #expect(try project.run("import", "plan", "standard-plan.txt").status == 0)
    #expect(try project.run("build").status == 0)

    let answer = try project.run("why", "Content/plan/projects/1.1.1-1.md", "--json").json
    #expect(answer["page"] as? String == "plan/1.1.1-1/index.html")
  }

  @Test func theAgencysColoursAreTheReasonOfTheSheetMadeOfThem() throws {
    let project = try built()
    let profile = "Content/agency.yaml"
    try project.write(profile, try project.text(profile) + "theme: { color: \"#224466\" }\n")
    #expect(try project.run("build").status == 0)

    #expect(try Answer(project, "assets/theme.css").changed == [profile])
    #expect(try Answer(project, "robots.txt").reason == "first-build")
  }

  @Test func aPublishedPageThatWasChangedByHandOrRolledBackIsWrittenAgain() throws {
    let project = try built()
    Thread.sleep(forTimeInterval: 0.05)
    try project.write("Output/" + Self.page + "index.html", "x")
    #expect(try project.run("build").status == 0)
    #expect(try Answer(project, Self.page).reason == "published")

    try project.write(Self.road, try project.text(Self.road) + "\nเพิ่มเติม\n")
    #expect(try project.run("build").status == 0)
    #expect(try project.run("rollback").status == 0)
    #expect(try project.run("build").status == 0)
    #expect(try Answer(project, Self.page).reason == "published")
    #expect(try project.run("why", Self.page, "--lang", "en").output.contains("rolled back"))
  }

  @Test func anAnswerOfAnEarlierBuildSaysSo() throws {
    let project = try built()
    #expect(try Answer(project, Self.page).isOutdated == false)
    try project.write(Self.road, "---\ntitle: [\n---\n")
    #expect(try Answer(project, Self.page).isOutdated == true)
    #expect(try project.run("build").status == 1)
    #expect(try Answer(project, Self.page).isOutdated == true)
    #expect(try project.run("why", Self.page, "--lang", "en").output.contains("changed after that build"))
    try project.write(Self.road, "---\ntitle: ข\n---\n")
    #expect(try project.run("build").status == 0)
    #expect(try Answer(project, Self.page).isOutdated == false)
  }
}
