import Foundation
import Testing

@Suite struct WhyQuestionTests {
  private static let road = "Content/news/2023-02-03-road.md"
  private static let page = "news/2023-02-03-road/"

  private func built() throws -> Workspace {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    return project
  }

  @Test(arguments: [
    "news/2023-02-03-road/", "/news/2023-02-03-road", "./Output/news/2023-02-03-road/index.html",
    "https://www.bantotsop.example.go.th/news/2023-02-03-road/?a=1#b",
    "https://example.go.th/oit/news/2023-02-03-road/", "Content/news/2023-02-03-road.md",
  ])
  func thatPageIsMeantWhenAnyWayToWriteAPathIsAsked(_ path: String) throws {
    let answer = try built().run("why", path, "--json").json
    #expect(answer["page"] as? String == Self.page + "index.html")
  }

  @Test func thePageIsMeantWhenAnAddressWithPercentEscapesIsAsked() throws {
    let escaped = "ภาษีที่ดิน".utf8.map { "%" + String($0, radix: 16) }.joined()
    let answer = try built().run("why", "news/2566-01-20-\(escaped)/", "--json").json
    #expect(answer["page"] as? String == "news/2566-01-20-ภาษีที่ดิน/index.html")
  }

  @Test func theFileIsMeantWhenAPathFromElsewhereIsAsked() throws {
    let project = try built()
    let ways = [
      ((project / Self.road).path, project.root.path), ("news/2023-02-03-road.md", ".."),
      ("../Content/news/2023-02-03-road.md", "../"), ("../Output/" + Self.page, ".."),
    ]
    for (path, root) in ways {
      let answer = try ProgramRun(["why", path, "--root", root, "--json"], in: project / "Content")
      #expect(answer.json["page"] as? String == Self.page + "index.html", "\(path)")
    }
  }

  @Test func theNearestPageIsNamedAsItWasAskedWhenAMisspeltPathIsAsked() throws {
    let run = try built().run("why", "news/2023-02-03-raod/", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("the last build has no “news/2023-02-03-raod/”"))
    #expect(run.errors.contains("did you mean “news/2023-02-03-road”?"))
  }

  @Test func theOnlyPageOfThatNameIsNamedWhenANameAloneIsAsked() throws {
    let run = try built().run("why", "structure", "--lang", "en")
    #expect(run.errors.contains("did you mean “basic-information/structure”?"))
  }

  @Test func theAnswerForADraftSaysThatNothingWasMadeOfIt() throws {
    let project = try Workspace("small")
    try project.replace("title: ", with: "status: draft\ntitle: ", in: Self.road)
    #expect(try project.run("build").status == 0)
    let run = try project.run("why", Self.road, "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("it is a draft"))
  }

  @Test func theAnswerSaysSoWhenNoBuildIsAsked() throws {
    let run = try Workspace("small").run("why", "/", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("run prongsai build first"))
  }
}
