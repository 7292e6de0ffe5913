import Catalogue
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Content

@Suite struct WritingTests {
  private func library(of year: FiscalYear) -> CatalogueLibrary {
    var findings = DiagnosticList()
    return CatalogueLibrary.builtIn(years: [year], into: &findings)
  }

  private func folder(of files: [ScaffoldFile]) throws -> ContentFolder {
    let folder = try ContentFolder()
    for file in files where file.path.hasPrefix("Content/") {
      try folder.write(Data(file.bytes), to: String(file.path.dropFirst("Content/".count)))
    }
    return folder
  }

  @Test func aNewProjectOfEveryYearLoadsWithNoFindingButThatItHasNoNameYet() throws {
    for year in CatalogueLibrary.builtInYears {
      let library = library(of: year)
      let catalogue = try #require(library[year])
      let files = ProjectScaffold(for: catalogue, in: library).files
      #expect(files.map(\.path).contains(".gitignore"))
      #expect(Set(files.map(\.path)).count == files.count)
      let (content, findings) = try folder(of: files).load()
      #expect(findings.map { "\($0.rule) \($0.place?.line ?? 0)" } == ["content.placeholder 3"], "\(year)")
      #expect(content.agency.catalogueYears == [year])
      #expect(content.documents.isEmpty && content.drafts.count > 10)
      #expect(content.pages.isEmpty, "the pages are drafts")
    }
  }

  /// Deleting the `#` of a line that can be used, and nothing else, leaves what can be read.
  @Test func onlyTheSignHasToBeDeletedFromALineThatCanBeUsed() throws {
    let library = library(of: try #require(CatalogueLibrary.builtInYears.last))
    let catalogue = try #require(library.catalogues.last)
    let files = ProjectScaffold(for: catalogue, in: library).files.map { file in
      ScaffoldFile(file.path, bytes: Array(Self.used(String(decoding: file.bytes, as: UTF8.self)).utf8))
    }
    let agency = String(decoding: try #require(files.first).bytes, as: UTF8.self)
    #expect(agency.contains("\nbaseURL: ") && agency.contains("\naddress:\n  street: "))
    let (content, findings) = try folder(of: files).load()
    #expect(findings.filter { $0.rule.name.hasPrefix("yaml.") || $0.rule.name.hasSuffix("-key") }.isEmpty)
    #expect(content.drafts.count > 10 && content.drafts.allSatisfy { $0.unit == "สำนักปลัด" })
  }

  private static func used(_ text: String) -> String {
    var isInList = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
      let isName = line.prefixMatch(of: #/#[a-zA-Z-]+:/#) != nil
      isInList = isName ? line.hasSuffix(":") : isInList && line.hasPrefix("#  ")
      return isName || isInList ? line.dropFirst() : line
    }
    return lines.joined(separator: "\n")
  }

  @Test func aNewsItemLiesUnderItsDayAndHeadline() throws {
    let day = try #require(CalendarDay(year: 2026, month: 11, day: 30))
    let file = NewsScaffold(title: "รับสมัคร: อาสา \"รุ่น ๒\" #1", on: day, units: ["กองคลัง"]).file
    #expect(file.path == "Content/news/2569-11-30-รับสมัคร-อาสา-รุ่น-๒-1.md")
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("#unit: กองคลัง") && text.contains("status: draft"))
    for title in [String(repeating: "ที่", count: 200), String(repeating: "ข่าว ที่ ", count: 40), "…"] {
      let news = NewsScaffold(title: title, on: day, units: []).file
      #expect(news.path.utf8.count < 240 && news.path.hasSuffix(".md"))
    }
    let published = ScaffoldFile(
      file.path, bytes: Array(text.replacing("status: draft", with: "status: published").utf8))
    let year = FiscalYear.containing(day)
    let known = library(of: year.previous)
    let agency = ProjectScaffold(for: try #require(known[year.previous]), in: known).files.prefix(1)
    let (content, _) = try folder(of: agency + [published]).load()
    #expect(content.news.map(\.title) == ["รับสมัคร: อาสา \"รุ่น ๒\" #1"])
    #expect(content.news.first?.published == day)
  }

  @Test func aDocumentAsksForEveryElementAndHasATableForEveryDataset() throws {
    let year = try #require(CatalogueLibrary.builtInYears.last)
    let library = library(of: year)
    let catalogue = try #require(library[year])
    var tables = 0
    for kind in Set(catalogue.items.flatMap(\.keys)).compactMap({ library.keys[$0] }) where kind.key != "news"
    {
      let items = catalogue.items(for: kind.key)
      let scaffold = DocumentScaffold(of: kind, for: items, in: library, year: year, units: ["กองคลัง"])
      let text = String(decoding: try #require(scaffold.files.first).bytes, as: UTF8.self)
      #expect(text.hasPrefix("---\n") && text.contains("status: draft") && text.contains("#unit: กองคลัง"))
      for element in items.flatMap({ $0.elements(of: kind.key) }) { #expect(text.contains(element.text)) }
      tables += scaffold.files.count - 1
      // Published as it is, with its examples in comments, it can be read without an error.
      let files = scaffold.files.map { file in
        ScaffoldFile(
          file.path,
          bytes: Array(
            String(decoding: file.bytes, as: UTF8.self).replacing("status: draft", with: "status: published")
              .utf8))
      }
      let (content, findings) = try folder(of: files).load()
      #expect(findings.filter { $0.severity == .error }.map(\.message.en) == [], "\(kind.key.name)")
      #expect(content.documents(of: kind.key).count == 1)
      #expect(content.documents(of: kind.key).first?.datasets.count == scaffold.files.count - 1)
    }
    #expect(tables > 3)
  }

  @Test func aDocumentMadeFromAFileKeepsTheTablesThatTheFileDidNotBring() throws {
    let year = try #require(CatalogueLibrary.builtInYears.last)
    let library = library(of: year)
    let kind = try #require(library.keys["structure"])
    var scaffold = DocumentScaffold(
      of: kind, for: [], in: library, year: year, units: [])
    let lines = scaffold.datasetLines
    let empty = scaffold.emptyTables
    #expect(!lines.isEmpty && !empty.isEmpty)
    scaffold.filling = DocumentFilling(
      title: nil, body: ["ข้อความ"], attachment: .init(name: "ก.docx", bytes: []), pictures: [], tables: [])
    #expect(scaffold.datasetLines == lines && empty.allSatisfy(scaffold.files.contains))
    let brought = try #require(scaffold.schemas.first)
    scaffold.filling = DocumentFilling(
      title: nil, body: [], attachment: .init(name: "ก.docx", bytes: []), pictures: [],
      tables: [.init(schema: brought.name, bytes: [0x61])])
    let paths = scaffold.files.map(\.path)
    #expect(scaffold.datasetLines == lines && Set(paths).count == paths.count)
  }

  @Test func aPlanThatIsWrittenIsReadBackTheSame() throws {
    var plan = try #require(try CleanPlan.folder().load().content.plan?.plan)
    plan.dimensions[0].rows[0].remark = "# \"หมาย: เหตุ\" \\ 100%"
    plan.projects[0].title = "yes"
    plan.projects[0].responsible = "- กองคลัง: ก"
    let files = PlanFiles.files(of: plan, title: "แผน: ก")
    let folder = try folder(of: files)
    try folder.write(Data(CleanPlan.profile.utf8), to: "agency.yaml")
    let read = try #require(try folder.load().content.plan)
    #expect(read.title == "แผน: ก")
    let texts = { (plan: ActionPlan) in PlanFiles.files(of: plan, title: "").map(\.bytes) }
    #expect(texts(read.plan) == texts(plan))
    #expect(read.plan.projects[0].title == "yes" && read.plan.years == plan.years)
  }

  @Test func thePlanAsATableHasALineForEveryRowAndEverySheetWithoutOne() throws {
    let folder = try CleanPlan.folder([
      "plan/projects/2.1.1-2.md": CleanPlan.prices.replacing("sequence: 1", with: "sequence: 2")
        .replacing("เปิดเผยราคากลาง", with: "ตรวจรับงาน")
    ])
    let plan = try #require(try folder.load().content.plan?.plan)
    let bytes = PlanCSV.bytes(of: plan)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 5)
    #expect(
      lines[0].hasPrefix("มิติที่,มิติ,ภารกิจ,หัวข้อ,ลำดับที่,รหัสโครงการ,โครงการ/กิจกรรม/มาตรการ,งบประมาณ 2566 (บาท)"))
    #expect(
      lines[1].hasPrefix(
        "1,การสร้างวัฒนธรรมสุจริต,1.1,1.1.1,1,1.1.1-1,โครงการอบรมคุณธรรมพนักงาน,20000.00,20000.00,20000.00,20000.00,80000.00,,20000.00,2,"
      ))
    #expect(lines[2].contains("มาตรการประกาศไม่รับของขวัญ,0,0,0,0,0.00,ไม่ใช้งบประมาณ,0,2,"))
    #expect(
      lines[4].hasPrefix("2,การบริหารราชการด้วยความโปร่งใส,,2.1.1,2,2.1.1-2,กิจกรรมตรวจรับงาน,,,,,,,5000.00,2,"))
  }
}
