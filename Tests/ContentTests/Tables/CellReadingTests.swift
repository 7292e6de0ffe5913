import Catalogue
import Testing
import ThaiText

@testable import Content

@Suite struct CellReadingTests {
  @Test func amountsAreReadAsPeopleWriteThem() {
    for text in [
      "12,000", "12000", "12,000.00", "๑๒,๐๐๐.๐๐", "12,000 บาท", "12,000บาท", "12,000.-", "12,000.- บาท",
      "12,000,-", "฿12,000",
      "12,000.00⏎บาท", "12,000.00 (หนึ่งหมื่นสองพันบาทถ้วน)", "12000.0000", "๑๒๐๐๐.-",
    ] {
      #expect(CellText.amount(text.replacing("⏎", with: "\n"))?.plain == "12000.00", "\(text)")
    }
    #expect(CellText.amount("๐.๐๐") == .zero)
    for text in ["", "-", "12.345", "1,20", "12 ล้านบาท", "บาท", "12,000 ต่อเดือน"] {
      #expect(CellText.amount(text) == nil, "\(text)")
    }
  }

  @Test func countsAndPercentagesAreReadAsPeopleWriteThem() {
    for text in ["12", "๑๒", "12 คน", "12 ราย", "12.00", "12.0", "12 เรื่อง"] {
      #expect(CellText.integer(text) == 12, "\(text)")
    }
    for text in ["1.5", "12 กล่อง", "คน", "-", "--1"] { #expect(CellText.integer(text) == nil, "\(text)") }
    #expect(CellText.integer("-1") == -1 && CellText.integer("-๑ คน") == -1)
    for text in ["85", "85%", "85 %", "ร้อยละ 85", "ร้อยละ ๘๕"] {
      #expect(CellText.percent(text) == "85", "\(text)")
    }
    #expect(CellText.percent("ร้อยละ 85.50") == "85.50" && CellText.percent("มาก") == nil)
  }

  @Test func figuresWithBlanksAndNumbersOfDaysAreUnderstoodOrAskedAbout() throws {
    #expect(CellText.grouped("1 200") == "1,200" && CellText.grouped("๑๒ ๓๔๕ ๖๗๘.๐๐") == "12,345,678.00")
    for text in ["1200", "12 34", "1234 567", "ก 200", "1  ", ""] {
      #expect(CellText.grouped(text) == nil, "\(text)")
    }
    #expect(CellText.serialDay("45945")?.iso == "2025-10-15" && CellText.serialDay("2569") == nil)
    let year = try #require(FiscalYear(2569))
    guard case .day(let day) = CellText.day("45945", within: year) else {
      Issue.record("a number of a day of the year is that day")
      return
    }
    #expect(day.iso == "2025-10-15")
    if case .day = CellText.day("45945", within: FiscalYear(2566)) { Issue.record("a day of another year") }
    if case .day = CellText.day("45945", within: nil) { Issue.record("a number where any would do") }
    let form = try OfficialForm(
      "procurement-monthly", "เดือน|งานที่จัดซื้อหรือจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง (บาท)", "ต.ค. 2565|งาน ก|1 200")
    #expect(form.findings("dataset.bad-value").map(\.suggestion) == ["1,200"])
  }

  @Test func daysAndMonthsAreReadAsPeopleWriteThem() throws {
    let year = try #require(FiscalYear(2569))
    for text in [
      "10 ม.ค.2569", "10 มกราคม ๒๕๖๙", "10/01/2569", "10 ม.ค. 69", "10/1/69", "ลว. 10 ม.ค. 2569",
      "2026-01-10", "10⏎ม.ค.⏎2569",
    ] {
      guard case .day(let day) = CellText.day(text.replacing("⏎", with: "\n"), within: year) else {
        Issue.record("\(text)")
        continue
      }
      #expect(day.iso == "2026-01-10", "\(text)")
    }
    #expect(CellText.day("10 ม.ค. 69", within: nil) == .ambiguous(.shortYear))
    #expect(CellText.day("10 ม.ค. 67", within: year) == .ambiguous(.shortYear))
    for text in ["ม.ค. 69", "ม.ค.69", "มกราคม 2569", "ประจำเดือน มกราคม 2569", "2026-01-01", "มกราคม"] {
      #expect(CellText.month(text, in: year)?.iso == "2026-01", "\(text)")
    }
  }

  @Test func aDashIsNothingWhereTheTableLetsItBeAndOtherwiseOneFindingAColumn() throws {
    let form = try OfficialForm(
      "hr-statistics", "ประเภท|กรอบอัตรากำลัง|มีคนครอง|ผ่านการอบรม", "ก้า|5|-|-", "ข้า|6|–|ไม่มี", "ค้า|7|7|1")
    #expect(form.faults == ["dataset.dash C2"])
    #expect(form.findings.first?.message.en.contains("row 2–3") == true)
    #expect(form["filled"] == ["", "", "7"] && form["trained"] == ["", "", "1"])
  }

  @Test func choicesAreKnownWhateverTheirBlanks() throws {
    let form = try OfficialForm(
      "risk-register",
      "เหตุการณ์ความเสี่ยงการทุจริต|โอกาส⏎(L)|ผลกระทบ⏎(I)|คะแนน (LxI)|ระดับ ความเสี่ยง|มาตรการป้องกัน|ผู้รับผิดชอบ",
      "ตรวจรับไม่ตรง|3|4|12|สูง |ตรวจซ้ำ|กองคลัง")
    #expect(
      form.faults == [] && form["level"] == ["high"] && form["likelihood"] == ["3"]
        && form["severity"] == ["4"])
  }
}
