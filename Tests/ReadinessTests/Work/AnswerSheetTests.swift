import Content
import DataFiles
import Diagnostics
import Testing

@testable import Readiness

@Suite struct AnswerSheetTests {
  private func project(base: Bool = true, title: String = "ส่วนงาน") throws -> SampleProject {
    try SampleProject([
      "agency.yaml": (base ? "baseURL: https://www.example.go.th/เว็บ/\n" : "") + SampleProject.profile,
      "1-basic-information/powers/2566.md": SampleProject.document(
        body: "## อำนาจ\n" + String(repeating: "หน้าที่ ", count: 120)),
      "1-basic-information/structure/2566.md": SampleProject.document(
        "datasets:\n  - file: units.csv\n    schema: units\n    title: \(title)\n"),
      "1-basic-information/structure/2566/units.csv":
        "unit,head_position,side\nสภา,ประธานสภา,ฝ่ายการเมือง\nสำนักปลัด,หัวหน้าสำนักปลัด,ฝ่ายข้าราชการประจำ\n",
    ])
  }

  private func sheet(base: Bool = true, title: String = "ส่วนงาน") throws -> AnswerSheet {
    let project = try project(base: base, title: title)
    return AnswerSheet(try project.readiness(), of: try project.load().content)
  }

  private func row(_ code: String, _ sheet: AnswerSheet) throws -> AnswerSheet.Row {
    try #require(sheet.rows.first { $0.item.code == code })
  }

  @Test func anAnswerHasItsAddressAndTheWayToIt() throws {
    let sheet = try sheet()
    let powers = try row("O3", sheet)
    #expect(powers.hasIt && powers.open.isEmpty && powers.addresses.count == 1)
    #expect(powers.addresses[0].hasPrefix("https://www.example.go.th/%E0%B9%80"))
    #expect(powers.explanation[0].hasPrefix("หน้าแรก › ข้อมูลพื้นฐาน › อำนาจหน้าที่"))
    let structure = try row("O1", sheet)
    #expect(structure.hasIt && structure.status == .incomplete && !structure.open.isEmpty)
    #expect(
      structure.explanation.contains {
        $0.hasSuffix("ตาราง “ส่วนงาน” (units.csv) คอลัมน์ “ส่วนงาน” “ตำแหน่งหัวหน้าส่วนงาน”")
      })
    let missing = try row("O2", sheet)
    #expect(!missing.hasIt && missing.addresses.isEmpty && missing.explanation.isEmpty)
    #expect(sheet.rows.map(\.item.number) == Array(1...43))
  }

  @Test func aPageOfTheOnlyFileIsNamedWithIt() throws {
    let demonstration = try Demonstration.shared.get()
    let sheet = AnswerSheet(demonstration.before, of: demonstration.content)
    let lines = sheet.rows.flatMap(\.explanation)
    #expect(lines.contains { $0.contains(".pdf, ") && $0.contains(" หน้า)") })
    let declared = lines.filter { $0.hasSuffix(" (หน่วยงานรับรอง)") }
    #expect(!declared.isEmpty && declared.allSatisfy { $0.contains("หน้า") ? $0.contains("ไฟล์ “") : true })
  }

  @Test func withoutAnAddressOfTheSiteItSaysSoAndGivesNoHalfOnes() throws {
    let sheet = try sheet(base: false)
    #expect(sheet.rows.allSatisfy(\.addresses.isEmpty) && sheet.rows.contains(where: \.hasIt))
    let csv = String(decoding: AnswerTables(sheet, language: .th).csv, as: UTF8.self)
    #expect(csv.contains("ยังไม่มีที่อยู่เว็บไซต์") && !csv.contains("/basic-information/"))
    let page = String(decoding: AnswerPage(sheet, language: .th).bytes, as: UTF8.self)
    #expect(page.contains("ยังไม่มีที่อยู่เว็บไซต์") && !page.contains("href"))
    let project = try project(base: false)
    let base = try project.load().content.agency.baseURL
    #expect(ItemLinks.bytes(of: try project.readiness(), base: base) == nil)
  }

  @Test func theTableHasAColumnForEachAddress() throws {
    let sheet = try sheet()
    var findings = DiagnosticList()
    let source = SourceText(
      path: "a.csv",
      text: String(decoding: AnswerTables(sheet, language: .th).csv.dropFirst(3), as: UTF8.self))
    let table = try #require(CSVReader.sheet(of: source, into: &findings))
    let heads = table.rows[0].cells.map(\.text)
    #expect(heads.prefix(6) == ["ข้อ", "รายการ", "มี/ไม่มี", "สถานะ", "ที่อยู่ทั้งหมด (บรรทัดละหนึ่ง)", "ที่อยู่ 1"])
    #expect(table.rows.count == 44 && table.rows.allSatisfy { $0.cells.count == heads.count })
    let workbook = AnswerTables(sheet, language: .th).workbook
    #expect(workbook.starts(with: [0x50, 0x4B]))
  }

  @Test func thePageRunsItsOwnScriptAndNothingElse() throws {
    let page = String(
      decoding: AnswerPage(try sheet(title: "'<script>x</script>'"), language: .th).bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "<script>").count == 2)
    #expect(page.contains("script-src \(ReportPage.hash(of: AnswerPage.script))"))
    #expect(ReportPage.hash(of: "") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
    #expect(page.contains("&lt;script&gt;x") && !AnswerPage.script.contains("</"))
    // The buttons stay hidden until the script shows them.
    let buttons = page.components(separatedBy: "<button ").dropFirst()
    #expect(!buttons.isEmpty && buttons.allSatisfy { $0.hasPrefix("type=\"button\" hidden ") })
  }
}
