import Testing
import ThaiText

@testable import Content

@Suite struct TableMonthTests {
  private static let header =
    "งานที่จัดซื้อหรือจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง|ราคากลาง|วิธีซื้อหรือจ้าง|ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง"

  private static func row(_ title: String) -> String { "\(title)|5000|5000|เฉพาะเจาะจง|ร้าน ก 4,900 บาท" }

  @Test func aMonthComesFromTheTitleTheSheetOrTheFile() throws {
    let cases: [(title: String, sheet: String, file: String, origin: String)] = [
      ("ประจำเดือน มกราคม พ.ศ. ๒๕๖๖", "Sheet1", "a.xlsx", "the title"),
      ("เดือน ม.ค. 66", "1", "a.xlsx", "the title"),
      ("แบบ สขร.1", "ม.ค.66", "ก.พ. 2566.xlsx", "sheet"), ("แบบ สขร.1", "มกราคม", "a.xlsx", "sheet"),
      ("แบบ สขร.1", "Sheet1", "สขร.1 มกราคม 2566.xlsx", "file"),
      ("แบบ สขร.1", "Sheet1", "sokhoro1-2566-01.csv", "file"),
      ("แบบ สขร.1", "Sheet1", "สขร1_มค66.xlsx", "file"), ("แบบ สขร.1", "Sheet1", "01-2566.xlsx", "file"),
    ]
    for (title, sheet, file, origin) in cases {
      let form = try OfficialForm(
        "procurement-monthly", title, Self.header, Self.row("ก้า"), file: file, sheet: sheet)
      #expect(form["month"] == ["2023-01"], "\(title) \(sheet) \(file)")
      #expect(
        form.findings("dataset.month-from").first?.message.en.contains(origin) == true,
        "\(title) \(sheet) \(file)")
      #expect(form.faults == [], "\(title) \(sheet) \(file)")
    }
  }

  @Test func aMonthThatNobodyNamesIsAskedFor() throws {
    for title in ["แบบ สขร.1", "ตุลาคม 2565 ถึง มีนาคม 2566", "ข้อมูล ณ วันที่ 31 มกราคม 2566"] {
      let form = try OfficialForm("procurement-monthly", title, Self.header, Self.row("ก้า"))
      #expect(form["month"] == [] && form.faults == ["dataset.month-unknown A2"], "\(title)")
    }
  }

  @Test func aMonthOfAnotherYearIsAnError() throws {
    let form = try OfficialForm("procurement-monthly", "ประจำเดือน มกราคม 2565", Self.header, Self.row("ก้า"))
    #expect(form.faults == ["dataset.bad-value A1"])
  }

  @Test func oneSheetAMonthGivesTheRowsOfAll() throws {
    let form = try OfficialForm(
      "procurement-monthly",
      [
        ("ต.ค.65", ["แบบ สขร.1", Self.header, Self.row("ก้า")]),
        ("พ.ย.65", ["แบบ สขร.1", Self.header, Self.row("ข้า")]),
        ("ปก", ["สารบัญ", "ตุลาคม", "พฤศจิกายน"]),
      ])
    #expect(form.faults == [])
    #expect(form["month"] == ["2022-10", "2022-11"] && form["title"] == ["ก้า", "ข้า"])
    #expect(form.findings("dataset.sheets-left-out").first?.message.th.contains("“ปก”") == true)
  }

  @Test func monthsThatStandBelowEachOtherOnASheetEachHaveTheirTitle() throws {
    let form = try OfficialForm(
      "procurement-monthly", "ประจำเดือน ตุลาคม 2565", Self.header, Self.row("ก้า"), "รวม|5,000|5,000|||",
      "ลงชื่อ|||",
      "ประจำเดือน พฤศจิกายน 2565", Self.header, Self.row("ข้า"), Self.row("ค้า"), "รวม|10,000|10,000|||")
    #expect(form.faults == [])
    #expect(form["month"] == ["2022-10", "2022-11", "2022-11"])
  }

  @Test func aTableThatSaysThatThereIsNothingStatesItForItsMonth() throws {
    for text in ["ไม่มีการจัดซื้อจัดจ้าง", "ไม่มี", "- ไม่มีการจัดซื้อจัดจ้าง -", "ไม่มีรายการจัดซื้อจัดจ้างในเดือนนี้"] {
      for row in ["\(text)||||", "-|\(text)|-|-|-"] {
        let form = try OfficialForm("procurement-monthly", "ประจำเดือน ตุลาคม 2565", Self.header, row)
        #expect(form.faults == [] && form["none"] == ["none"] && form["month"] == ["2022-10"], "\(row)")
      }
    }
  }

  @Test func withoutATitleTheDaysOfTheContractsTellTheirMonths() throws {
    let form = try OfficialForm(
      "procurement-monthly", "งาน|วงเงิน|เลขที่และวันที่ของสัญญา", "ก้า|500|1/2566 ลว. 3 พ.ย. 2565",
      "ข้า|500|2/2566 ลว. 5 ม.ค. 2566")
    #expect(form["month"] == ["2022-11", "2023-01"] && form.faults == [])
    #expect(form.findings("dataset.month-from").count == 1)
  }

  @Test func aFormWithAColumnForEachMonthGivesARowForEachFigure() throws {
    let form = try OfficialForm(
      "service-statistics", "สถิติการให้บริการ ปีงบประมาณ 2566", "ที่|งานบริการ|ต.ค.|พ.ย.|ธ.ค. 65|รวม",
      "1|จดทะเบียน|5|-|7|12",
      "2|ออกใบอนุญาต|1|2||3", "|รวม|6|2|7|15")
    #expect(form["service"] == ["จดทะเบียน", "จดทะเบียน", "ออกใบอนุญาต", "ออกใบอนุญาต"])
    #expect(form["month"] == ["2022-10", "2022-12", "2022-10", "2022-11"])
    #expect(form["requests"] == ["5", "7", "1", "2"])
  }

  @Test func datesInATextAreNoMonths() {
    #expect(MonthWords.months(in: "วันที่ 31 เดือน มกราคม พ.ศ. 2566") == [])
    #expect(MonthWords.months(in: "รอบเดือนม.ค.66") == ["มกราคม 66"])
    #expect(MonthWords.months(in: "สำนักงาน ก.พ. กำหนด") == [])
    #expect(MonthWords.months(in: "ต.ค. 2565 - มี.ค. 2566") == ["ตุลาคม 2565", "มีนาคม 2566"])
    #expect(MonthWords.months(inFileName: "2566-01-15 ประกาศ") == [])
  }
}
