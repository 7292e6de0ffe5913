import Foundation
import Testing

@testable import Site

@Suite struct ChecklistPageTests {
  private let page = TestSite.demonstration.page("ita/2566/checklist/index.html")

  @Test func theChecklistIsAsItWasApproved() throws {
    #expect(
      TestSite.demonstration.text("ita/2566/checklist/index.html") == (try TestSite.golden("checklist")))
  }

  @Test func itSaysOnWhichDayItWasJudged() {
    #expect(
      page.texts(".page-head .lead") == ["ตรวจด้วยโปรแกรม ณ วันที่ 15 มีนาคม 2566 คะแนนโดยประมาณ 88.57 จาก 100"])
    #expect(page.values("datetime", of: ".page-head time") == ["2023-03-15"])
  }

  @Test func everyGroupHasItsBarAndItsPlace() {
    #expect(page.texts(".bars .bar-number") == ["100", "85.71", "75", "75", "100", "100", "80"])
    let anchors = page.values("href", of: ".bars a").map { String($0.dropFirst()) }
    let ids = Set(page.all.compactMap { $0["id"] })
    #expect(anchors.first == "group.9.1")
    #expect(anchors.allSatisfy(ids.contains))
  }

  @Test func whatIsLeftToDoStandsUnderItsUnit() {
    #expect(page.texts(".unit h3") == ["กองคลัง", "สำนักปลัด"])
    #expect(page.texts(".todo .code") == ["O21", "O17", "O24", "O41"])
    let problems = page.texts(".todo p")
    #expect(problems[0].hasPrefix("ยังขาด: งาน วงเงิน ราคากลาง"))
    #expect(problems.dropFirst() == ["ไฟล์หรือลิงก์บางส่วนเปิดไม่ได้", "มีเฉพาะข้อมูลของปีก่อน", "ยังไม่เผยแพร่"])
    #expect(page.texts(".todo strong") == ["การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ"])
  }

  @Test func onlyWhatIsNotDoneLiesOpen() {
    let items = page.find("details")
    #expect(items.count == 43)
    let text = TestSite.demonstration.text("ita/2566/checklist/index.html")
    #expect(text.components(separatedBy: " open >").count - 1 == 4)
    #expect(text.contains("<details class=\"item\" id=\"O21\" open >"))
  }

  @Test func everyElementHasAStateAndAWordForIt() {
    let states = page.texts("#O21 .element-word")
    #expect(
      states == [
        "ยังไม่ครบ: คอลัมน์ “ราคากลาง (บาท)” ว่างที่บรรทัด 14 (จ้างเหมาซ่อมแซมศูนย์พัฒนาเด็กเล็กบ้านแม่ตง)", "โปรแกรมตรวจพบ",
      ])
    #expect(
      page.values("href", of: "#O21 .element a") == [
        "../../../budget/procurement-monthly/2566/index.html#data.1"
      ])
    for element in page.find(".element") {
      #expect(["✓", "✎", "–", "✕"].contains(element.texts(".element-mark").first ?? ""))
      #expect(element.texts(".element-word").first?.isEmpty == false)
    }
  }

  @Test func whatNobodyHasTakenOnComesLast() throws {
    let site = try TestSite([
      "3-budget/procurement-plan/2566.md": "---\ntitle: แผน\nunit: กองคลัง\npublished: 2022-11-15\n---\nก\n"
    ])
    #expect(site.page("ita/2566/checklist/index.html").texts(".unit h3") == ["กองคลัง", "ยังไม่ระบุผู้รับผิดชอบ"])
  }
}
