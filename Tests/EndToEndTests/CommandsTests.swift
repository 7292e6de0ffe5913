import Foundation
import Testing

@Suite struct CommandsTests {
  @Test func noWorkbookTakesThePlaceOfATableThatIsFilled() throws {
    let project = try Workspace()
    let folder = "Content/1-basic-information/executives/2569"
    #expect(try project.run("init", ".", "--year", "2569").status == 0)
    let document = try project.text(folder + ".md")
    let table = try project.text(folder + "/executives.csv") + "นาย ก,นายก\n"
    try project.write(folder + "/executives.csv", table)
    let run = try project.run("new", "executives", "--workbook")
    #expect(run.status == 1 && run.errors.contains("executives.csv"))
    #expect(try project.text(folder + ".md") == document && !project.exists(folder + "/executives.xlsx"))
  }

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
    for (year, words) in [
      ("2566", "prongsai new O11"), ("2567", "pastCatalogues: [2566]"),
      ("2565", "prongsai check --year 2565"),
    ] {
      let run = try project.run("init", ".", "--year", year)
      #expect(run.status == 1)
      #expect(run.errors.contains("Content/agency.yaml") && run.errors.contains(words), "\(run.errors)")
    }
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

  @Test(arguments: ["../evil", "/etc/evil", "a/b"])
  func itIsUnknownWhenANewDocumentIsWanted(_ key: String) throws {
    let project = try Workspace("small")
    let before = try Tree(project.root)
    #expect(try project.run("new", "--", key).status == 1)
    #expect(try Tree(project.root) == before)
  }

  @Test func theNewestListIsChosenAndSaidWhenThisYearHasNone() throws {
    let project = try Workspace()
    let run = try project.run("init", "agency", "--today", "2026-11-30")
    #expect(run.status == 0 && run.output.contains("ปีงบประมาณ 2570") && run.output.contains("ปี 2569"))
    #expect(try project.text("agency/Content/agency.yaml").contains("\nfiscalYear: 2569\n"))
    let named = try project.run("init", "other", "--year", "2568", "--today", "2026-11-30")
    #expect(named.status == 0 && !named.output.contains("2570"))
    #expect(try project.run("init", "below", "--root", "agency").status == 0)
    #expect(project.exists("agency/below/Content/agency.yaml"))
  }

  @Test func aDocumentIsMadeForWhateverItsItemIsCalled() throws {
    let path = "Content/3-budget/procurement-monthly/2566.md"
    for name in ["O21", "o21", "๒๑", "procurement-monthly", "สขร.1", "สรุปผลการจัดซื้อจัดจ้าง"] {
      let project = try Workspace("small")
      try? project.remove("Content/3-budget/procurement-monthly")
      let run = try project.run("new", name)
      #expect(run.status == 0 && run.output.contains(path), "\(name): \(run.errors)")
    }
  }

  @Test func everyMissingDocumentOfAnItemIsMade() throws {
    let project = try Workspace()
    #expect(try project.run("init", ".", "--year", "2569").status == 0)
    try project.remove("Content/1-basic-information/powers")
    let run = try project.run("new", "O1")
    #expect(run.status == 0 && run.output == "Content/1-basic-information/powers/2569.md\n")
    #expect(try project.run("new", "O1").status == 1)
  }

  @Test func theYearOfANewDocumentIsExplainedWhenItIsNotThatOfTheList() throws {
    let project = try Workspace()
    #expect(try project.run("init", ".", "--year", "2569").status == 0)
    try project.remove("Content/2-administration/annual-operation-report")
    let before = try project.run("new", "annual-operation-report")
    #expect(before.output.contains("annual-operation-report/2568.md") && before.output.contains("ปีก่อนหน้า"))
    let other = try project.run("new", "annual-operation-report", "--year", "2569")
    #expect(other.output.contains("annual-operation-report/2569.md") && other.output.contains("--year"))
    let unasked = try project.run("new", "service-statistics")
    #expect(unasked.output.contains("service-statistics/2569.md") && unasked.output.contains("ไม่ได้ถามถึง"))
  }

  @Test func aNewsItemLiesWhereNewsAreLookedFor() throws {
    let project = try Workspace("small")
    let run = try project.run("new", "news", "รับสมัครอาสาสมัคร รุ่น 2")
    #expect(run.status == 0)
    let path = "Content/news/2566-03-15-รับสมัครอาสาสมัคร-รุ่น-2.md"
    #expect(run.output.hasPrefix(path + "\n") && run.output.contains("album"))
    #expect(try project.text(path).contains("title: รับสมัครอาสาสมัคร รุ่น 2\n"))
    #expect(try project.run("check").status == 0)
    #expect(try project.run("new", "ข่าวประชาสัมพันธ์", "รับสมัครอาสาสมัคร รุ่น 2").status == 1)
    #expect(try project.run("new", "news").status == 2)
    #expect(try project.run("new", "O1", "ชื่อ").status == 2)
  }

  @Test func whereItsContentLiesIsSaidWhenAnItemIsAskedFor() throws {
    let news = try Workspace().run("catalogue", "news", "--year", "2569").output
    #expect(news.hasPrefix("O4 ข่าวประชาสัมพันธ์") && news.contains("prongsai new news \"ชื่อข่าว\""))
    let monthly = try Workspace().run("catalogue", "procurement-monthly", "--year", "2569")
    #expect(monthly.output.contains("Content/3-budget/procurement-monthly/2569.md"))
    let json = try Workspace().run("catalogue", "สขร.1", "--year", "2569", "--json").json
    #expect((json["item"] as? [String: Any])?["code"] as? String == "O11")
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
