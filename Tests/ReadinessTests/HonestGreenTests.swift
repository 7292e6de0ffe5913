import Catalogue
import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Readiness

@Suite struct HonestGreenTests {
  private let manual = "2-administration/operations-manual/2566.md"

  @Test func aNewProjectOfAnyYearShowsNothingWhenItIsPublishedUnchanged() throws {
    for year in CatalogueLibrary.builtInYears {
      var ignored = DiagnosticList()
      let library = CatalogueLibrary.builtIn(years: [year], into: &ignored)
      let catalogue = try #require(library[year])
      let project = try SampleProject([:])
      for file in ProjectScaffold(for: catalogue, in: library).files where file.path.hasPrefix("Content/") {
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(
          "status: draft", with: "status: published")
        try project.write(Data(text.utf8), to: String(file.path.dropFirst("Content/".count)))
      }
      let (content, findings) = try project.load()
      let readiness = Assessor(content: content, today: year.last).readiness(for: catalogue)
      #expect(readiness.count(of: .published) == 0, "\(year)")
      #expect(findings.all.count { $0.rule == "content.placeholder" && $0.place != nil } > 20, "\(year)")
      #expect(
        findings.all.contains { $0.rule == "content.placeholder" && $0.place?.file == "Content/agency.yaml" })
    }
  }

  @Test func aSectionNeedsWordsOfItsOwn() throws {
    let rule = EvidenceRule.section(["ปัญหา"])
    for (body, expected) in [
      ("## ปัญหา\n", ElementState.missing), ("## ปัญหา\n\n\(ScaffoldPrompt.section)\n", .missing),
      ("## ปัญหา\n\n...\n\n## อื่น\n\nข้อความ\n", .missing), ("## ปัญหา\n\n- xxx\n", .missing),
      ("**ปัญหา**\n", .missing), ("**ปัญหา** TODO\n", .missing), ("## ปัญหา\n\nไม่มี\n", .verified),
      ("## ปัญหา\n\n### รายข้อ\n\nฝนตกหนัก\n", .verified), ("**ปัญหา**: ฝนตกหนัก\n", .verified),
      ("**ปัญหา**\n\nฝนตกหนัก\n", .verified),
    ] {
      let project = try SampleProject([manual: SampleProject.document(body: body)])
      #expect(try project.finding(rule, of: "operations-manual").state == expected, "\(body)")
    }
  }

  @Test func promptsDoNotCountAsText() throws {
    let project = try SampleProject([manual: SampleProject.document(body: ScaffoldPrompt.introduction + "\n")]
    )
    #expect(try project.finding(.text(atLeast: 5), of: "operations-manual").state == .missing)
  }

  @Test func anItemWithAPromptLeftInItsPageIsNotComplete() throws {
    let powers = "1-basic-information/powers/2566.md"
    let text = String(repeating: "อำนาจหน้าที่ตามกฎหมาย ", count: 20) + "\n"
    let full = try SampleProject([powers: SampleProject.document(body: text)]).readiness()
    #expect(full.item(code: "O3")?.status == .published)
    let left = try SampleProject([
      powers: SampleProject.document(body: text + "\n" + ScaffoldPrompt.introduction)
    ])
    let item = try #require(try left.readiness().item(code: "O3"))
    #expect(item.status == .incomplete)
    #expect(item.problems.first?.place?.line == 7)
    #expect(item.problems.first?.message.th.contains("คำแนะนำของแม่แบบยังไม่ได้ถูกแทน") == true)
  }

  @Test func whatLiesAfterTheDayOfJudgementShowsNothing() throws {
    let body = "## ขั้นตอน\n\nยื่นคำขอ\n"
    for (data, day, expected) in [
      ("published: 2023-04-05\n", "2023-03-15", ElementState.missing),
      ("published: 2023-04-05\n", "2023-04-05", .verified),
      ("published: 2023-01-05\nupdated: 2023-03-16\n", "2023-03-15", .missing),
    ] {
      let project = try SampleProject([manual: SampleProject.document(data, body: body)])
      let finding = try project.finding(.section(["ขั้นตอน"]), of: "operations-manual", on: day)
      #expect(finding.state == expected, "\(data) \(day)")
      if expected == .missing { #expect(finding.place?.line == (data.contains("updated") ? 5 : 4)) }
    }
  }

  @Test func newsOfTomorrowIsReportedAndDoesNotCount() throws {
    let news = "---\ntitle: ข่าว\n---\nเนื้อข่าว\n"
    let project = try SampleProject(["news/2023-08-30-a.md": news])
    #expect(try project.finding(.newsOfFiscalYear, of: "news", on: "2023-03-15").state == .missing)
    #expect(try project.finding(.newsOfFiscalYear, of: "news", on: "2023-08-30").state == .verified)
    let content = try project.load().content
    let today = try #require(CalendarDay(year: 2023, month: 3, day: 15))
    let findings = Assessor(content: content, today: today).findings
    #expect(findings.map(\.rule.name) == ["readiness.future-date"])
    #expect(findings.first?.place?.file == "Content/news/2023-08-30-a.md")
  }

  @Test func rowsOfTomorrowShowNothing() throws {
    let folder = "5-transparency/participation/2566"
    let data = "datasets:\n  - file: a.csv\n    schema: participation\n"
    let project = try SampleProject([
      folder + ".md": SampleProject.document(data),
      folder + "/a.csv": "date,activity,participants,result\n2023-01-05,ก้ข,คน,ดี\n2023-05-05,คง,คน,ดี\n",
    ])
    let dates = EvidenceRule.dataset("participation", columns: ["date"])
    let before = try project.finding(dates, of: "participation", on: "2023-03-15")
    #expect(before.state == .missing)
    #expect(before.place?.line == 3 && before.place?.column == 1)
    #expect(try project.finding(dates, of: "participation", on: "2023-05-05").state == .verified)
    let others = EvidenceRule.dataset("participation", columns: ["activity"])
    #expect(try project.finding(others, of: "participation", on: "2023-03-15").state == .verified)
  }

  @Test func aDoubtfulCellTakesOnlyTheElementsOfItsColumn() throws {
    let folder = "corruption-prevention/risk-assessment/2566"
    let project = try SampleProject([
      folder + ".md": SampleProject.document("datasets:\n  - file: a.csv\n    schema: risk-register\n"),
      folder + "/a.csv": "event,likelihood,severity,level,measure\nเอื้อประโยชน์,6,1,medium,ตรวจสอบ\n",
    ])
    let item = try #require(try project.readiness().item(code: "O34"))
    #expect(item.status == .incomplete)
    #expect(item.parts.first?.elements.filter { $0.state == .missing }.map(\.element.id) == ["levels"])
    #expect(item.problems.first?.place?.column == 15)
    #expect(item.problems.first?.mend != nil)
  }

  @Test func emptyTablesMaySaySoOnlyWhereThereMayBeNothing() throws {
    let folder = "1-basic-information/executives/2566"
    let project = try SampleProject([
      folder + ".md": SampleProject.document(
        "datasets:\n  - file: a.csv\n    schema: executives\n    none: ไม่มีผู้บริหาร\n"),
      folder + "/a.csv": "name,position,photo,contact,rank,side\n",
    ])
    let finding = try project.finding(.dataset("executives", columns: ["name"]), of: "executives")
    #expect(finding.state == .missing)
    #expect(finding.shortfall?.th.contains("none:") == false)
    #expect(finding.mend?.th.contains("none:") == false)
  }

  @Test func tablesOfOneSchemaCountTogether() throws {
    let folder = "5-transparency/complaint-statistics/2566"
    let header = "month,kind,received,closed,pending\n"
    let data = ["a", "b"].map { "  - file: \($0).csv\n    schema: complaint-statistics\n" }.joined()
    let project = try SampleProject([
      folder + ".md": SampleProject.document("datasets:\n" + data),
      folder + "/a.csv": header + "2022-10,corruption,0,0,0\n",
      folder + "/b.csv": header + "2022-11,corruption,0,0,0\n2022-12,service,1,,1\n",
    ])
    let months = EvidenceRule.period(dataset: "complaint-statistics", column: "month", .months)
    let kinds = EvidenceRule.values(
      dataset: "complaint-statistics", column: "kind", values: ["corruption", "service"])
    let filled = EvidenceRule.dataset("complaint-statistics", columns: ["closed"])
    #expect(try project.finding(months, of: "complaint-statistics", on: "2023-01-05").state == .verified)
    #expect(try project.finding(months, of: "complaint-statistics", on: "2023-02-05").state == .missing)
    #expect(try project.finding(kinds, of: "complaint-statistics").state == .verified)
    let gap = try project.finding(filled, of: "complaint-statistics")
    #expect(gap.place?.file == "Content/" + folder + "/b.csv")
    #expect(gap.place?.line == 3 && gap.place?.column == 19)
  }

  @Test func fiveOfTwelveMonthsAreNotAYear() throws {
    let folder = "5-transparency/complaint-statistics/2566"
    func status(months: Int) throws -> ItemStatus? {
      let rows = try #require(FiscalYear(2566)).months.prefix(months).map { "\($0.iso),corruption,0,0,0\n" }
      return try SampleProject([
        folder + ".md": SampleProject.document(
          "datasets:\n  - file: a.csv\n    schema: complaint-statistics\n"),
        folder + "/a.csv": "month,kind,received,closed,pending\n" + rows.joined(),
      ]).readiness(on: "2023-10-05").item(code: "O29")?.status
    }
    #expect(try status(months: 5) == .incomplete)
    #expect(try status(months: 12) == .published)
  }

  @Test func anAddressInTheTextThatIsNoLinkIsNamed() throws {
    let project = try SampleProject([
      manual: SampleProject.document("links:\n  - url: https://www.name.example/\n", body: "ข้อความ\n")
    ])
    let example = try project.finding(.link(hosts: []), of: "operations-manual")
    #expect(example.state == .missing)
    #expect(example.place?.line == 5)
  }

  @Test func whatNobodyDeclaredSaysWhichLinesToAdd() throws {
    let path = "corruption-prevention/integrity-declaration/2566.md"
    let element = try SampleProject([path: SampleProject.document()])
      .element(.declared, id: "signed", of: "integrity-declaration")
    #expect(element.mend?.th.contains("elements:\n  signed: หน้า 1") == true)
    let filler = try SampleProject([path: SampleProject.document("elements:\n  signed: '-'\n")])
      .element(.declared, id: "signed", of: "integrity-declaration")
    #expect(filler.state == .missing)
  }

  @Test(arguments: [("email: ไม่มี", "email"), ("email: '-'", "email"), ("phone: 0 0000 0000", "phone")])
  func aFieldThatSaysNothingIsMissing(line: String, field: String) throws {
    let profile = SampleProject.profile.replacing("  phone: 073-555-100\n", with: "  \(line)\n")
    let rule = EvidenceRule.agency(field == "email" ? .email : .phone)
    let result = try SampleProject(["agency.yaml": profile, manual: SampleProject.document()])
      .finding(rule, of: "operations-manual")
    #expect(result.state == .missing)
    #expect(result.place?.file == "Content/agency.yaml")
  }
}
