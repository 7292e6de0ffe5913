import Foundation
import Testing

@Suite struct CommandsTests {
  @Test(arguments: ["2565", "2566", "2567", "2568", "2569"])
  func itWorksAtOnceAndNothingIsPublishedYetWhenANewProjectIsBuilt(_ year: String) throws {
    let project = try Workspace()
    #expect(try project.run("init", "agency", "--year", year).status == 0)
    let build = try project.run("build", "--root", "agency", "--json")
    #expect(build.status == 0)
    #expect(build.findings.filter { $0.severity != "note" }.isEmpty)
    let checklist = try Checklist(project.run("check", "--root", "agency", "--json"))
    #expect(checklist.items.count > 20)
    #expect(Set(checklist.items.map(\.status)).isSubset(of: ["missing", "not-due"]))
    for item in checklist.items where item.status == "missing" {
      #expect(!item.problems.isEmpty && item.problems.allSatisfy { $0["mend"] != nil }, "\(item.code)")
    }
    #expect(LinkCheck(try Tree(project / "agency/Output")).deadLinks == [])
  }

  @Test func eachDocumentOfANewProjectNamesWhatItMustShow() throws {
    let project = try Workspace()
    #expect(try project.run("init", ".", "--year", "2566").status == 0)
    let content = try Tree(project / "Content")
    let documents = content.paths.filter { $0.hasSuffix(".md") && !$0.hasPrefix("pages/") }
    #expect(documents.count > 40)
    for path in documents {
      let text = content.text(path)
      #expect(text.contains("# เอกสารนี้ต้องแสดง:\n#   - "), "\(path)")
      #expect(text.contains("\nstatus: draft"), "\(path)")
      #expect(text.contains("# ตอบรายการ O"), "\(path)")
    }
  }

  @Test func nothingIsWrittenOverWhenAProjectIsInitialisedAgain() throws {
    let project = try Workspace("small")
    let before = try Tree(project.root)
    let run = try project.run("init", ".", "--year", "2566")
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/agency.yaml"))
    #expect(try Tree(project.root) == before)
  }

  @Test func itHoldsEveryElementAndIsNeverWrittenOverWhenANewDocumentIsMade() throws {
    let project = try Workspace("small")
    let run = try project.run("new", "risk-assessment")
    #expect(run.status == 0)
    let path = "Content/corruption-prevention/risk-assessment/2566.md"
    #expect(run.output.contains(path))
    let text = try project.text(path)
    let item = try project.run("catalogue", "O34", "--year", "2566", "--json").json["item"] as? [String: Any]
    let elements = try #require(item?["elements"] as? [[String: Any]])
    #expect(!elements.isEmpty)
    for element in elements { #expect(text.contains(element["text"] as? String ?? "?")) }
    #expect(try project.run("build").status == 0)
    try project.write(path, text + "งานของฉัน\n")
    #expect(try project.run("new", "risk-assessment").status == 1)
    #expect(try project.text(path).hasSuffix("งานของฉัน\n"))
  }

  @Test func theNearestKeyIsOfferedWhenANewDocumentIsWanted() throws {
    let project = try Workspace("small")
    let before = try Tree(project.root)
    let run = try project.run("new", "risk-asessment")
    #expect(run.status == 1)
    #expect(run.errors.contains("“risk-assessment”"))
    #expect(try Tree(project.root) == before)
  }

  @Test(arguments: ["../evil", "/etc/evil", "a/b", ""])
  func itIsUnknownWhenANewDocumentIsWanted(_ key: String) throws {
    let project = try Workspace("small")
    let before = try Tree(project.root)
    #expect(try project.run("new", "--", key).status == 1)
    #expect(try Tree(project.root) == before)
  }

  @Test func everyItemIsPrintedInOrderWhenItsCatalogueIsAskedFor() throws {
    let project = try Workspace()
    for (year, count) in [("2565", 43), ("2566", 43), ("2567", 35), ("2568", 28)] {
      let text = try project.run("catalogue", "--year", year).output
      let codes = text.matches(of: #/(?m)^ +(O[0-9]+) /#).map { String($0.output.1) }
      #expect(codes == (1...count).map { "O\($0)" }, "\(year)")
    }
  }

  @Test(arguments: ["O12", "o12", "12", "๑๒"])
  func itsElementsArePrintedWhenACodeIsAskedFor(_ code: String) throws {
    let run = try Workspace().run("catalogue", code, "--year", "2566")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("O12 รายงานการกำกับติดตาม"))
    #expect(run.output.contains("operation-half-year-report"))
    let json = try Workspace().run("catalogue", code, "--year", "2566", "--json").json
    #expect((json["item"] as? [String: Any])?["code"] as? String == "O12")
  }

  @Test func whatMovedMergedVanishedAndIsNewIsSaidWhenTwoYearsAreCompared() throws {
    let run = try Workspace().run("catalogue", "--from", "2566", "--to", "2568")
    #expect(run.status == 0)
    #expect(run.output.contains("O34       → O23       การประเมินความเสี่ยงการทุจริตประจำปี"))
    let json = try Workspace().run("catalogue", "--from", "2566", "--to", "2568", "--json").json
    let changes = (json["changes"] as? [[String: Any]] ?? []).compactMap { $0["change"] as? String }
    #expect(
      Set(changes).isSuperset(of: ["unchanged", "moved", "merged", "vanished", "new"]), "\(Set(changes))")
  }

  @Test func theKnownOnesAreNamedWhenAnUnknownCodeOrYearIsAskedFor() throws {
    let code = try Workspace().run("catalogue", "O99", "--year", "2566")
    #expect(code.status == 1 && code.errors.contains("O43"))
    let year = try Workspace().run("catalogue", "--year", "2580")
    #expect(year.status == 1 && year.errors.contains("2569"))
  }

  @Test func markdownOnStandardInputIsPrintedAsHTML() throws {
    let run = try Workspace().run("markdown", "-", input: Data("# หัวข้อ\n\n*ก* & <b>\n".utf8))
    #expect(run.output.contains("<h1 id=\"หัวข้อ\">หัวข้อ</h1>"))
    #expect(run.output.contains("<em>ก</em> &amp;") && !run.output.contains("<b>"))
    #expect(run.errors.contains("-:3:") && run.errors.contains("[markdown.raw-html]"))
    #expect(run.status == 1)
  }

  @Test func aMarkdownFileIsPrintedAsHTML() throws {
    let project = try Workspace()
    try project.write("a.md", "ข้อความ **หนา**\n")
    let run = try project.run("markdown", "a.md")
    #expect(run.status == 0)
    #expect(run.output == "<p>ข้อความ <strong>หนา</strong></p>\n")
  }
}
