import Content
import Diagnostics
import Testing

@testable import PlanImport

@Suite struct HeadingTests {
  @Test(arguments: [
    ("ลำดับที่", "ลาดับที่"), ("ลำดับที่", "ลำดับที"), ("ลำดับที่", "ลำดั บที่"), ("มิติที่", "มติที่"),
    ("หลักการและเหตุผล", "หลักการและเหตผล"),
    ("วัตถุประสงค์", "วัตถุประสงค"), ("เป้าหมาย", "เป้หมาย"), ("วิธีดำเนินการ", "วิธีดำเนนการ"),
    ("ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินการร"),
    ("งบประมาณดำเนินการ", "งบประมาณดำเนินกาา"), ("ผู้รับผิดชอบ", "ผู้รับผิดชอบบ"), ("ผลลัพธ์\n", "ผลลัพท์\n"),
    ("ผลผลิต\n", "ผลผลิด\n"),
    ("ชื่อโครงการ : ", "ชื่อโครงกาน : "), ("หมายเหตุ", "หมายเหต"),
    ("โครงการ/กิจกรรม/มาตรการ", "โครงกาน/กิจกรรม/มาตรการ"),
  ])
  func aMisspeltHeadingIsUnderstoodAndNoted(right: String, wrong: String) {
    let (imported, findings) = SmallPlan.imported(SmallPlan.text.replacing(right, with: wrong))
    #expect(imported.plan.withoutPlaces == SmallPlan.plan)
    #expect(Set(findings.map(\.rule.name)).isSubset(of: ["plan.heading-read-as", "plan.text-repaired"]))
    #expect(findings.allSatisfy { $0.severity == .note })
    if wrong != "ลำดั บที่" { #expect(!findings.isEmpty) }
  }

  @Test func aSheetWhoseHeadingNobodyCanReadLosesItsPlaceWithAWord() throws {
    let text = SmallPlan.text.replacing("ลำดับที่ 2", with: "ล□□บ□□ 2")
    let (imported, findings) = SmallPlan.imported(text)
    let finding = try #require(findings.first { $0.rule == "plan.sheet-without-place" })
    #expect(finding.severity == .problem && finding.place?.line == imported.plan.projects[1].place?.line)
    #expect(imported.plan.projects.map(\.dimension) == [1, 1, 2])
    #expect(imported.plan.projects.map(\.section) == ["1.1.1", "1.1.1", "2.1.1"])
    #expect(imported.plan.projects[0].outcomes == SmallPlan.plan.projects[0].outcomes)
    #expect(imported.unplaced.contains { $0.text.hasPrefix("ล□□บ□□") })
  }

  @Test func sheetsWithoutAnyHeadingAboveThemAreReportedEachAtItsLine() {
    let text = "๑. ชื่อโครงการ : ก\n\n๒. หลักการและเหตุผล\n\nข\n\n๑. ชื่อโครงการ : ค\n\n๒. หลักการและเหตุผล\n\nง\n"
    let findings = SmallPlan.imported(text).findings
    #expect(findings.map(\.rule.name) == ["plan.sheet-without-place", "plan.sheet-without-place"])
    #expect(findings.compactMap(\.place?.line) == [1, 7])
  }

  @Test func aColumnThatNumbersTheRowsIsNoAmount() {
    let table = """
      มิติที่ 1 การสร้างวัฒนธรรมสุจริต
      ลำดับที่\tโครงการ\tปี 2566\tหมายเหตุ
      1\tโครงการหนึ่ง\t20,000\t
      2\tโครงการสอง\t-\t
      รวม\t\t20,000\t
      """
    let spaced = table.replacing("\t", with: "     ")
    for text in [table, spaced] {
      let plan = SmallPlan.imported(text).imported.plan
      #expect(plan.rows.map(\.row.title) == ["โครงการหนึ่ง", "โครงการสอง"], "\(text)")
      #expect(plan.rows.map { $0.row.amounts.values.first?.baht?.satang } == [2_000_000, 0])
      #expect(plan.dimensions.map(\.totals.count) == [1])
    }
  }

  @Test(arguments: [
    "มิติที่ ๑ รวม\t\t", "รวมมิติที่ ๑\t\t", "มิติที่ ๑\tรวมเป็นเงิน\t", "\tรวม\t", "\tยอดรวม มิติที่ ๑\t", "มิติที่ ๑ รวมทั้งสิ้น\t\t",
  ])
  func aRowOfTotalsIsNoProject(words: String) {
    let (imported, _) = SmallPlan.imported(SmallPlan.text.replacing("มิติที่ ๑\tรวม\t", with: words))
    #expect(imported.plan.withoutPlaces == SmallPlan.plan)
  }

  @Test func aProjectWhoseTitleBeginsLikeATotalIsAProject() {
    let (imported, _) = SmallPlan.imported(
      SmallPlan.text.replacing("มาตรการประกาศไม่รับของขวัญ", with: "รวมพลังไม่รับของขวัญ"))
    #expect(imported.plan.dimensions.map(\.rows.count) == [2, 1])
  }

  /// As `pdftotext -layout` writes the table of a PDF: blanks part the cells, and blank lines stand where it has air.
  @Test func aTableFromAPDFIsReadThroughTheBlankLinesOfItsHeader() {
    let text = """
      มิติ                     ภารกิจตามมิติ              โครงการ/กิจกรรม/ มาตรการ        ปี ๒๕๖๖     ปี ๒๕๖๗

                                                                                       งบประมาณ   งบประมาณ
                                                                                       (บาท)      (บาท)

      ๑. การสร้างวัฒนธรรม       ๑.๑ การปลูกจิตสำนึก         ๑. โครงการสำรวจความเห็น         ๒๐,๐๐๐     ๒๐,๐๐๐
      สุจริต                                             ของประชาชน

                                                        ๒. มาตรการไม่รับของขวัญ         -          -

      มิติที่ ๑                 รวม                                                      ๒๐,๐๐๐     ๒๐,๐๐๐
      """
    let (imported, _) = SmallPlan.imported(text)
    #expect(imported.plan.dimensions.map(\.rows.count) == [2])
    #expect(
      imported.plan.dimensions.first?.totals.values.allSatisfy {
        $0.baht?.plain == "20000.00" || $0.baht?.plain == "20000"
      } == true)
    let title = imported.plan.dimensions.first?.rows.first?.title
    #expect(title?.replacing(" ", with: "") == "โครงการสำรวจความเห็นของประชาชน")
  }

  /// Word processors set short cells in the middle of tall rows, so that their words come lines later.
  @Test func aTableIsReadWhoseCellsStandInTheMiddleOfTheirRows() {
    let text = """
      มิติ           ภารกิจตาม                      ปี ๒๕๖๙        ปี ๒๕๗๐     หมายเหตุ
                                       โครงการ/
                     มิติ
                                       กิจกรรม/
                                       มาตรการ
                                                    งบประมาณ       งบประมาณ

                                                    (บาท)          (บาท)
      ๑. การสร้าง    ๑.๑ การเสริม      ๑. โครงการ   ๒๐,๐๐๐         ๒๐,๐๐๐
      วัฒนธรรม       สร้างจิตสำนึก     อบรม
      มิติที่ ๑      รวม
                                                    ๒๐,๐๐๐         ๒๐,๐๐๐
      """
    let (imported, _) = SmallPlan.imported(text)
    #expect(imported.plan.years.map(\.buddhistYear) == [2569, 2570])
    #expect(imported.plan.dimensions.map(\.rows.count) == [1])
    #expect(imported.plan.dimensions.first?.totals.count == 2)
  }

  @Test func aTableWhoseColumnsOnlyBlanksPartIsNamed() throws {
    let text = """
      มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต
      ภารกิจตามมิติ โครงการ/กิจกรรม/มาตรการ ปี ๒๕๖๖ ปี ๒๕๖๗ ปี ๒๕๖๘ หมายเหตุ
      งบประมาณ
      (บาท)
      ๑) โครงการความรู้คู่คุณธรรม ๑๐,๐๐๐ ๑๐,๐๐๐ ๑๐,๐๐๐
      ๒) โครงการส่งเสริมจริยธรรม - - -
      """
    let (imported, findings) = SmallPlan.imported(text)
    #expect(imported.isEmpty)
    let finding = try #require(findings.first)
    #expect(finding.rule == "plan.table-without-columns" && finding.place?.line == 2)
    #expect(finding.message.en.contains("2 rows") && finding.message.en.contains("2566, 2567, 2568"))
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}[Content_Types].xml xl/workbook.xml", "Excel"),
    ("{\\rtf1", "Word"), ("<!DOCTYPE html><html>", "page"), ("PK\u{3}\u{4}....", ".txt"),
  ])
  func aDocumentThatIsNoTextIsToldByName(start: String, mend: String) throws {
    var findings = DiagnosticList()

    let document = PlanDocument.read(Array(start.utf8), name: "แผน.x", isKept: true, into: &findings)

    #expect(document == nil && findings.all.map(\.rule) == ["plan.not-text"])
    #expect(findings.all.first?.mend?.en.contains(mend) == true)
  }
}
