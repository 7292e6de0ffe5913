import Content
import Testing

@testable import Site

@Suite struct ProjectPageTests {
  private let page = TestSite.demonstration.page("plan/2.2.1-1/index.html")

  @Test func aProjectIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("plan/2.2.1-1/index.html") == (try TestSite.golden("project")))
  }

  @Test func theNineFieldsOfTheFormStandInTheirOrder() {
    #expect(
      page.texts(".sheet h2") == [
        "หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "งบประมาณ",
        "ผู้รับผิดชอบ", "ผลผลิต", "ผลลัพธ์", "ความก้าวหน้า",
      ])
    #expect(page.texts(".kicker") == ["มิติที่ 2 การบริหารราชการด้วยความโปร่งใส"])
    #expect(page.texts(".crumbs li").suffix(2) == ["แผนป้องกันการทุจริต", "โครงการ 2.2.1-1"])
  }

  @Test func targetsTellHowManyPeopleTheyAre() {
    #expect(page.texts(".sheet li").contains("สำนักและกองทุกแห่ง 50 คน"))
    #expect(page.texts(".years thead th") == ["2566", "2567", "2568", "2569", "2570", "รวม"])
    #expect(page.texts(".years td") == Array(repeating: "–ไม่มี", count: 6))
  }

  @Test func everyReportThatKnowsTheProjectShowsItsRound() throws {
    let twice = try TestSite(TwoReports.files).page("plan/1.1.1-1/index.html")
    #expect(
      twice.texts(".unit h3") == ["รอบ 12 เดือน ปี 2566 ● แล้วเสร็จ", "รอบ 6 เดือน ปี 2566 ◐ อยู่ระหว่างดำเนินการ"])
    let results = twice.texts(".unit li")
    #expect(results.count == 2)
    #expect(results.first?.hasPrefix("จัดอบรม จำนวน 2 ครั้ง: 2 ครั้ง") == true)
    #expect(results.last?.hasPrefix("จัดอบรม จำนวน 2 ครั้ง: 1 ครั้ง") == true)
    #expect(page.texts(".unit h3") == ["รอบ 6 เดือน ปี 2566 ◐ อยู่ระหว่างดำเนินการ"])
    #expect(page.texts(".unit li").first == "เผยแพร่ข้อมูลครบ 43 ข้อ: 38 ข้อ (เป้าหมาย ครบ 43 ข้อ)")
    #expect(page.values("href", of: ".neighbours a") == ["../2.1.2-1/index.html", "../2.2.1-2/index.html"])
  }

  @Test func stepsWithinAStepAreAListOfTheirOwn() {
    let steps = [PlanStep("เตรียม <งาน>", steps: [PlanStep("ประชุม")]), PlanStep("ลงมือ")]
    #expect(
      String(decoding: ProjectPage.list(of: steps).bytes, as: UTF8.self) == """
        <ol>
        <li>เตรียม &lt;งาน&gt;<ol>
        <li>ประชุม</li>
        </ol>
        </li>
        <li>ลงมือ</li>
        </ol>

        """)
    #expect(ProjectPage.list(of: []).bytes.isEmpty)
  }
}
