import Catalogue
import DataFiles
import Files
import Testing
import ThaiText

@testable import Content
@testable import Site

@Suite struct ContentFilesTests {
  private let site = TestSite.demonstration

  private func field(_ text: String, _ value: DatasetValue) -> CSVField {
    ContentFiles.field(DatasetCell(text: text, value: value))
  }

  private func bytes(_ field: CSVField) -> String {
    String(decoding: CSVWriter.bytes(header: ["ก"], rows: [[field]]), as: UTF8.self)
      .split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
  }

  @Test func cellsAreWrittenForMachines() throws {
    let day = try #require(CalendarDay(year: 2023, month: 1, day: 16))
    #expect(bytes(field("1,480,000", .baht(Baht(satang: 148_000_000)))) == "1480000.00")
    #expect(bytes(field("1,234", .integer(1234))) == "1234")
    #expect(bytes(field("86.5", .percent("86.5"))) == "86.5")
    #expect(bytes(field("16 ม.ค. 2566", .day(day))) == "2023-01-16")
    #expect(bytes(field("ถนน", .text)) == "ถนน")
  }

  @Test func aCellThatAProgramWouldRunIsDefused() {
    #expect(bytes(field("=1+1", .text)) != "=1+1")
    #expect(bytes(field("=1+1", .text)).hasSuffix("=1+1"))
  }

  @Test func filesOfTheContentAreCopiedWithTheirSize() throws {
    let file = try #require(site.files["budget/procurement-plan/2566/procurement-plan.pdf"])
    guard case .copy(let source, let size) = file.contents else {
      Issue.record("it is not a copy")
      return
    }
    #expect(source == "Content/3-budget/procurement-plan/2566/procurement-plan.pdf")
    #expect(size > 60_000)
    #expect(file.sources == [source])
  }

  @Test func anAttachedTableWithFormulasIsPublishedWithoutThem() throws {
    let path = "1-basic-information/structure/2566"
    let site = try TestSite([
      path + ".md": "---\ntitle: ก\nattachments: [{file: a.csv}, {file: b.csv}]\n---\nก\n",
      path + "/a.csv": "ชื่อ,ค่า\nก,=1+1\n", path + "/b.csv": "ชื่อ,ค่า\nก,-5\n",
    ])
    guard case .parts(let parts, let source)? = site.files["basic-information/structure/2566/a.csv"]?.contents
    else {
      Issue.record("a table with formulas is published as it is")
      return
    }
    #expect(source == "Content/1-basic-information/structure/2566/a.csv")
    #expect(
      String(decoding: parts.bytes(of: Array("ชื่อ,ค่า\nก,=1+1\n".utf8)), as: UTF8.self)
        == "ชื่อ,ค่า\nก,'=1+1\n")
    guard case .copy? = site.files["basic-information/structure/2566/b.csv"]?.contents else {
      Issue.record("a table without formulas is not the agency's own file")
      return
    }
  }

  @Test func evidenceAndPicturesAreOnTheSite() {
    for path in [
      "plan/progress/2566-h1/conflict-of-interest.pdf", "files/emblem.svg",
      "news/2022-11-21-qr-payment/service-counter-qr.jpg", "basic-information/executives/2566/mana.jpg",
    ] { #expect(site.files[path] != nil, "\(path)") }
  }

  @Test func thePlanIsATableToo() {
    #expect(site.text("plan/plan.csv").contains("มาตรการส่งเสริมการปฏิบัติงานตามประมวลจริยธรรม"))
    #expect(site.text("plan/progress-2566-h1.csv").contains("อบรมกำหนดไว้ในไตรมาสที่ 3"))
  }

  @Test func theProjectsOwnSheetReplacesOursAndIsSqueezed() throws {
    let theme = ProjectTheme(
      templates: [],
      assets: [
        .init(name: "site.css", bytes: Array("a {\n  b: c;\n}\n".utf8)),
        .init(name: "x.js", bytes: Array("  1".utf8)),
      ])
    let site = try TestSite([:], theme: theme)
    #expect(site.text("assets/site.css") == "a {b: c;}\n")
    #expect(site.text("assets/x.js") == "  1")
    #expect(site.files["assets/tables.css"] != nil && site.files["assets/plan.css"] == nil)
    #expect(site.sources("assets/x.js") == ["Templates/assets/x.js"])
  }
}
