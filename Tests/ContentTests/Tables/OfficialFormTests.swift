import Diagnostics
import Testing

@testable import Content
@testable import DataFiles

@Suite struct OfficialFormTests {
  private static let titles = [
    "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน มกราคม พ.ศ. 2566", "องค์การบริหารส่วนตำบลทดสอบ",
    "วันที่ 3 เดือน กุมภาพันธ์ พ.ศ. 2566",
  ]
  private static let header =
    "ลำดับที่|งานที่จัดซื้อหรือจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง|ราคากลาง|วิธีซื้อหรือจ้าง|รายชื่อผู้เสนอราคาและราคาที่เสนอ"
    + "|ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง|เหตุผลที่คัดเลือกโดยสรุป|เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"
  private static let row =
    "1|จ้างซ่อมรถ|12,000|12,000 บาท|เฉพาะเจาะจง|อู่ ก 11,500 บาท|อู่ ก⏎11,500.-|ราคาเหมาะสม|12/2566 ลว. 10 ม.ค. 2566"

  @Test func theFormOfThePurchasesOfAMonthIsReadAsItIs() throws {
    let form = try OfficialForm(
      "procurement-monthly", [(nil, Self.titles + [Self.header, Self.row, "|รวม|12,000|12,000|||||"])])
    #expect(form.faults == [])
    #expect(form["month"] == ["2023-01"] && form["title"] == ["จ้างซ่อมรถ"])
    #expect(form["budget_amount"] == ["12000.00"] && form["reference_price"] == ["12000.00"])
    #expect(form["bidders"] == ["อู่ ก 11,500 บาท"])
    #expect(form["winner"] == ["อู่ ก"] && form["agreed_price"] == ["11500.00"])
    #expect(form["contract_number"] == ["12/2566"] && form["contract_date"] == ["2023-01-10"])
    #expect(
      form.findings("dataset.left-out").map(\.message.th) == [
        "ไม่นับเป็นรายการ: ชื่อตาราง (แถว 1–3), ผลรวม (แถว 6)"
      ])
    #expect(form.findings("dataset.month-from").first?.place?.cell == "Sheet1!A1")
  }

  @Test func theHeaderIsFoundBelowAnyNumberOfTitlesAndBlankRows() throws {
    for count in [0, 1, 12, 30] {
      let titles = (0..<count).map { "แผ่นพับที่ \($0)" } + ["", "ประจำเดือน ม.ค. 66"]
      let form = try OfficialForm("procurement-monthly", [(nil, titles + [Self.header, Self.row])])
      #expect(form.faults == [] && form["month"] == ["2023-01"] && form.table.rows.count == 1, "\(count)")
    }
  }

  @Test func headingsOverSeveralSubheadingsAreJoined() throws {
    let form = try OfficialForm(
      "procurement-monthly", "ประจำเดือน มกราคม 2566",
      "ที่|งานจัดซื้อจัดจ้าง|วงเงิน⏎(บาท)|ราคากลาง⏎(บาท)|วิธีซื้อ/จ้าง|รายชื่อผู้เสนอราคาและราคาที่เสนอ||ผู้ได้รับการคัดเลือก|"
        + "|เหตุผลที่คัดเลือก|เลขที่และวันที่ของสัญญา|",
      "|||||ผู้เสนอราคา|ราคาที่เสนอ|ชื่อ|ราคาที่ตกลง|||", "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)",
      "1|ซื้อหมึก|5000|5000|เฉพาะเจาะจง|ร้าน ก⏎ร้าน ข|4,900⏎5,000|ร้าน ก|4,900|ราคาต่ำสุด|5/2566|10/01/2566")
    #expect(form.faults == [])
    #expect(form["bidders"] == ["ร้าน ก 4,900\nร้าน ข 5,000"])
    #expect(form["agreed_price"] == ["4900.00"])
    #expect(form["contract_number"] == ["5/2566"] && form["contract_date"] == ["2023-01-10"])
    #expect(form.table.rows.count == 1)
  }

  @Test func aHeadingWithoutSubheadingsMaySpanSeveralCells() throws {
    let form = try OfficialForm(
      "procurement-monthly", "ประจำเดือน มกราคม 2566",
      "ลำดับ|งานจัดซื้อจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง⏎(บาท)|ราคากลาง⏎(บาท)|วิธีซื้อ/จ้าง|รายชื่อผู้เสนอราคาและราคาที่เสนอ|||"
        + "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง|||เหตุผลที่คัดเลือกโดยสรุป|เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง||เลขที่โครงการ",
      "1|ซื้อหมึก|5000|5000|เฉพาะเจาะจง|ร้าน ก|4900|บาท|ร้าน ก|4900|บาท|ราคาต่ำสุด|ใบสั่งซื้อเลขที่ 5/2566|10 ม.ค. 66|66017000001"
    )
    #expect(form.faults == [])
    #expect(form["bidders"] == ["ร้าน ก 4900 บาท"])
    #expect(form["winner"] == ["ร้าน ก"] && form["agreed_price"] == ["4900.00"])
    #expect(form["contract_number"] == ["ใบสั่งซื้อเลขที่ 5/2566"] && form["contract_date"] == ["2023-01-10"])
    #expect(form["egp_number"] == ["66017000001"])
  }

  @Test func rowsThatAreNoEntriesAreLeftOutAndNamed() throws {
    let form = try OfficialForm(
      "budget-plan", "แผนการใช้จ่ายงบประมาณ", "ที่|รายการ|จำนวนเงิน (บาท)|แหล่งที่มา|หน่วยงาน", "๑|๒|๓|๔|๕",
      "1|งบกลาง|1,000|ภาษี|สำนักปลัด", "", "ที่|รายการ|จำนวนเงิน (บาท)|แหล่งที่มา|หน่วยงาน",
      "2|งบบุคลากร|2,000|อุดหนุน|กองคลัง", "|รวมทั้งสิ้น|3,000||", "หมายเหตุ : ตัวเลขตามข้อบัญญัติ||||",
      "|||ลงชื่อ|", "|||(นายสมมติ ตัวอย่าง)|", "|||ปลัดองค์การบริหารส่วนตำบล|")
    #expect(form.faults == [])
    #expect(form["category"] == ["งบกลาง", "งบบุคลากร"])
    #expect(
      form.findings("dataset.left-out").map(\.message.en) == [
        "these are no entries: titles (row 1), headings written again (row 6), numbers of columns (row 3), sums (row 8), remarks and signatures (row 9–12)"
      ])
  }

  @Test func anotherTableBelowTheFirstIsSaidAndLeftOut() throws {
    let heads = "ประเภทรายการใช้จ่าย|งบประมาณ (บาท)|แหล่งที่มาของงบประมาณ"
    for (rows, count) in [
      ([heads, "บุคลากร|10,000|ภาษี", "รวม|10,000|", "ตารางที่ 2 รายได้", "รายรับ|ประมาณการ|ที่มา", "ภาษี|5|-"], 1),
      ([heads, "บุคลากร|10,000|ภาษี", "", "รายรับ|ประมาณการ|ที่มา", "ภาษี|5|รัฐ"], 1),
      ([heads, "บุคลากร|10,000|ภาษี", "อื่น ๆ|ตามจริง|รัฐ"], 2),
    ] {
      let form = try OfficialForm("budget-plan", [(nil, rows)])
      #expect(form.table.rows.count == count, "\(rows)")
      #expect(form.findings("dataset.other-table").count == (count == 1 ? 1 : 0), "\(rows)")
      #expect(form.findings("dataset.bad-value").count == (count == 1 ? 0 : 1), "\(rows)")
    }
  }

  @Test func anEntryThatBeginsLikeASumIsNone() throws {
    let form = try OfficialForm(
      "operation-plan", "โครงการ|งบประมาณ|ระยะเวลา", "รวมพลังคนรักษ์ป่า|1000|ม.ค. 2566", "รวมใจไทย|500|",
      "หมายเหตุการณ์สำคัญ|200|ก.พ. 2566|")
    #expect(form["project"].prefix(2) == ["รวมพลังคนรักษ์ป่า", "รวมใจไทย"])
  }

  @Test func aSumThatIsNotThatOfItsRowsIsAProblemAtItsCell() throws {
    let rows = ["รายการ|งบประมาณ|แหล่งที่มา", "ก้า|1,000|ภาษี", "ข้า|2,000.50|ภาษี"]
    for (sum, faults) in [
      ("รวม|3,000.50|", []), ("รวมเป็นเงิน|๓,๐๐๐.๕๐ บาท|", []), ("ยอดรวม|-|", []),
      ("รวมทั้งสิ้น|3,100.50|", ["dataset.total-differs B4"]),
    ] as [(String, [String])] {
      #expect(try OfficialForm("budget-plan", [(nil, rows + [sum])]).faults == faults, "\(sum)")
    }
  }

  @Test func subtotalsAndATotalAreEachComparedWithTheirRows() throws {
    let form = try OfficialForm(
      "budget-plan", "รายการ|งบประมาณ|แหล่งที่มา", "ก้า|100|ภาษี", "รวม|100|", "ข้า|50|ภาษี", "รวม|50|",
      "รวมทั้งสิ้น|150|")
    #expect(form.faults == [] && form.table.rows.count == 2)
  }

  @Test func unknownHeadingsAreOneTableAndTheRestIsRead() throws {
    let form = try OfficialForm(
      "budget-plan", "รายการ|งบประมาณ|แหล่งที่มา|ผู้ลงบัญชี|หน่วยงานรับผิดชอป", "งบกลาง|100|ภาษี|ก|กองคลัง")
    #expect(form.faults == ["dataset.unknown-column D1"])
    let mend = form.findings.first?.mend?.th ?? ""
    #expect(mend.contains("\n“ผู้ลงบัญชี” → –\n“หน่วยงานรับผิดชอป” → “หน่วยงานรับผิดชอบ”\n"))
    #expect(form["amount"] == ["100.00"])
  }

  @Test func aColumnThatTheTableMustHaveIsMissed() throws {
    let form = try OfficialForm("laws", "ชื่อกฎหมาย|ปี พ.ศ.", "พ.ร.บ. ก|2540")
    #expect(form.findings("dataset.missing-column").map(\.message.en) == ["the table laws lacks link"])
    #expect(form.findings("dataset.missing-column").first?.severity == .problem)
  }

  @Test(arguments: [("ลิงก์", Severity.problem), ("ลิงก", .error)])
  func aHeadingNobodyKnowsStopsTheReleaseOnlyWhereItMayBeOneThatIsNeeded(third: String, severity: Severity)
    throws
  {
    let form = try OfficialForm(
      "laws", "ชื่อกฎหมาย|ปี พ.ศ.|\(third)|ผู้ลงนามรับรองสำเนา", "พ.ร.บ. ก|2540|https://a.go.th/|นาย ก")
    #expect(form.findings("dataset.unknown-column").map(\.severity) == [severity])
  }

  @Test func columnsAboutTheAgencyAreSaidToBePassedOver() throws {
    let form = try OfficialForm(
      "procurement-monthly", "ประจำเดือน ม.ค. 2566",
      "ที่|ปีงบประมาณ|ชื่อหน่วยงาน|อำเภอ|จังหวัด|กระทรวง|ประเภทหน่วยงาน|ชื่อรายการของงานที่ซื้อหรือจ้าง|วงเงินงบประมาณที่ได้รับจัดสรร (บาท)"
        + "|แหล่งที่มาของงบประมาณ|สถานะการจัดซื้อจัดจ้าง|วิธีการจัดซื้อจัดจ้าง|ราคากลาง (บาท)|ราคาที่ตกลงซื้อหรือจ้าง (บาท)"
        + "|รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก|เลขที่โครงการในระบบ e-GP",
      "1|2566|อบต.ทดสอบ|เมือง|ยะลา|มหาดไทย|อปท.|ซื้อหมึก|5000|รายได้|สิ้นสุดระยะสัญญา|เฉพาะเจาะจง|5000|4900|ร้าน ก|66017000001"
    )
    #expect(form.faults == [])
    #expect(
      form.findings("dataset.passed-over").first?.message.th.contains("“ปีงบประมาณ”, “ชื่อหน่วยงาน”, “อำเภอ”")
        == true)
    #expect(form["title"] == ["ซื้อหมึก"] && form["status"] == ["ended"] && form["winner"] == ["ร้าน ก"])
    #expect(form["source"] == ["รายได้"] && form["budget_amount"] == ["5000.00"])
  }

  @Test func aColumnWithoutAHeadingIsReportedIfAnEntryHasSomethingThere() throws {
    let form = try OfficialForm(
      "budget-plan", "รายการ|งบประมาณ|แหล่งที่มา|", "ก้า|100|ภาษี|ตก", "ข้า|100|ภาษี|หล่น")
    #expect(form.faults == ["dataset.empty-heading D1"])
    #expect(form.findings.first?.related.first?.cell == "Sheet1!D2")
  }

  @Test func aCellThatIsJoinedOverSeveralRowsHoldsForEachOfThem() throws {
    let rows = ["เดือน|ชื่อบริการ|จำนวน", "ต.ค. 2565|ก้า|1", "|ข้า|2", "พ.ย. 2565|ก้า|3"]
    let merges = [SheetMerge(rows: 2...3, columns: 0...0)]
    let form = try OfficialForm("service-statistics", [(nil, rows)], merges: merges)
    #expect(form["month"] == ["2022-10", "2022-10", "2022-11"] && form.faults == [])
  }

  @Test func theExampleOfAWorkbookToBeFilledInIsNoEntry() throws {
    let form = try OfficialForm(
      "budget-plan", "ประเภทรายการใช้จ่าย|งบประมาณ (บาท)|แหล่งที่มาของงบประมาณ", "[ตัวอย่าง] ทดลอง|999|อื่น",
      "งบกลาง|100|ภาษี")
    #expect(form["category"] == ["งบกลาง"] && form.faults == ["dataset.changed-example A2"])
  }
}
