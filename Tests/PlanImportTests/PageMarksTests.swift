import Content
import Diagnostics
import Testing
import ThaiText

@testable import PlanImport

@Suite struct PageMarksTests {
  private static let heads = [
    "แผนปฏิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๖๘)",
    "แผนปฏิบัติการป้องกันการทุจริต องค์การบริหารส่วนตำบลบ้านสวน", "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๖-๒๕๖๘   หน้า ๑๔",
  ]
  private static let numbers = [
    "13", "๑๔", "- ๑๔ -", "-14-", "[14]", "~ 14 ~", "หน้า ๑๔", "หน้าที่ 14/30", "หน้า 14 จาก 30", "– 7 –", "(14)",
    "14/30",
    "Page 3 of 20", "                    ๑๔",
  ]
  /// Fields that a mark could run into.
  private static let places = [
    "จำเป็นต้องรู้ระเบียบ และปัจจุบันมีปัญหาเรื่องน้ำดื่มของหมู่บ้าน\n", "๑) เพื่อนำความเห็นมาใช้ป้องกันการทุจริต\n",
    "ประชาชนในตำบล จำนวน ๑๐๐ คน\n", "๑) จัดทำแบบสำรวจ\n", "๒) ฝ่ายบริหารสรุปผลแล้วรายงานต่อสำนักปลัด\n", "ไตรมาส ๒\n",
    "สำนักปลัด\n",
    "ผู้ตอบแบบสำรวจไม่ต่ำกว่า ๑๐๐ คน\n", "จากจำนวนผู้ตอบ\n", "ลำดับที่ 1\n", "๑.๑.๑ การให้ความรู้แก่เจ้าหน้าที่\n",
  ]

  @Test(arguments: numbers + heads)
  func aMarkOfAPageRunsIntoNoField(mark: String) {
    for gap in ["\n\(mark)\n", "\n\(mark)\n\u{C}", "\n\u{C}\(mark)\n"] {
      let text = Self.places.reduce(SmallPlan.text) { $0.replacing($1, with: $1 + gap) }
      let (imported, findings) = SmallPlan.imported(text)
      #expect(imported.plan.withoutPlaces == SmallPlan.plan, "\(mark)")
      #expect(findings.map(\.rule.name) == [], "\(mark)")
      #expect(imported.unplaced.contains { $0.text == ThaiDigits.folded(mark).squeezed }, "\(mark)")
    }
  }

  @Test func anAgencysNameAndARepeatedLineAtTheTurnOfPagesAreHeads() {
    var text = SmallPlan.text
    for place in Self.places {
      text = text.replacing(
        place, with: place + "\n- 9 -\n\u{C}งานนโยบายและแผน\nองค์การบริหารส่วนตำบลบ้านสวน\n\n")
    }
    #expect(SmallPlan.imported(text).imported.plan.withoutPlaces == SmallPlan.plan)
  }

  @Test func aSentenceRunsOnOverTheTurnOfAPage() {
    let line = "ผู้ปฏิบัติงานขององค์การบริหารส่วนตำบลบ้านสวนต้องรู้"
    let whole = "๒. หลักการและเหตุผล\n\n" + [line, line, line, "จบ"].joined(separator: "\n") + "\n\n๓."
    let torn =
      "๒. หลักการและเหตุผล\n\n" + [line, line].joined(separator: "\n") + "\n\n          ๑๔\n\u{C}\n" + line
      + "\nจบ\n\n๓."
    let text = SmallPlan.text.replacing("๒. หลักการและเหตุผล\n", with: "๒. หลักการและเหตุผล\n")
    let sound = text.replacing(
      "ผู้ปฏิบัติงานดำเนินการตามอำนาจหน้าที่ ", with: whole.dropFirst("๒. หลักการและเหตุผล\n\n".count).dropLast(4) + "\n")
    let damaged = text.replacing(
      "ผู้ปฏิบัติงานดำเนินการตามอำนาจหน้าที่ ", with: torn.dropFirst("๒. หลักการและเหตุผล\n\n".count).dropLast(4) + "\n")
    #expect(sound != damaged)
    #expect(
      SmallPlan.imported(damaged).imported.plan.withoutPlaces
        == SmallPlan.imported(sound).imported.plan.withoutPlaces)
  }

  @Test func aNumberThatIsAllThatAFieldSaysStays() {
    let text = SmallPlan.text.replacing("๕,๐๐๐ บาท", with: "๕๐๐").replacing("ไตรมาส ๒", with: "ไตรมาส\n๒")
    let plan = SmallPlan.imported(text).imported.plan
    #expect(plan.projects[2].budget?.baht?.satang == 50_000)
    #expect(plan.projects.map(\.quarters) == [[2], [2], [2]])
  }

  @Test func numbersOfListsAndAmountsOfTablesStay() {
    for line in ["๑)", "๑.", "2566", "๕,๐๐๐", "1.1", "-", "14 คน", "๑,๐๐๐ - ๒,๐๐๐", "0", "1000"] {
      #expect(PageNumber.read(line) == nil, "\(line)")
    }
  }

  @Test(arguments: ["12\n", "12\n\n", "- 12 -\n", "หน้า 12\n\n", "\u{C}12\n", "1 "])
  func numbersWithoutEndAreReadInNoTime(line: String) {
    let time = ContinuousClock().measure {
      let text = "ชื่อโครงการ : ก\n" + String(repeating: line, count: 6_000) + "\nหลักการและเหตุผล\n"
      #expect(SmallPlan.imported(text).imported.plan.projects.count == 1)
    }
    #expect(time < .seconds(30))
  }
}
