import Testing
import ThaiText

@Suite struct SlugTests {
  @Test(arguments: [
    ("โครงสร้างหน่วยงาน", "โครงสร้างหน่วยงาน"), ("แผนการจัดซื้อ ประจำปี 2566", "แผนการจัดซื้อ-ประจำปี-2566"),
    ("Open Data (CSV)", "open-data-csv"), ("  –น้ำ–  ", "น้ำ"), ("a_b/c", "a-b-c"), ("ก.พ. & ม.ค.", "ก-พ-ม-ค"),
    ("ข้อ ๑", "ข้อ-๑"), ("Cafe\u{301}", "café"), ("ข้อมูล\u{200B}พื้นฐาน", "ข้อมูลพื้นฐาน"), ("⚠\u{FE0F} เตือน", "เตือน"),
    ("\"ั", "section"), ("ก\u{E48}\u{E38}", "กุ\u{E48}"), ("İ", "i\u{307}"),
  ])
  func aHeadingBecomesAnId(heading: String, id: String) {
    #expect(Array(Slug.of(heading).utf8) == Array(id.utf8))
  }

  @Test(arguments: ["", "   ", "!!!", "—", "\u{200B}", "\u{FE0F}", "🙂", "\u{3164}"])
  func aHeadingWithoutLettersStillHasAnId(heading: String) {
    #expect(Slug.of(heading) == "section")
  }

  @Test(arguments: ["a", "2566", "annual-report-2566", "รายงาน", "-", "a-", "-a", "a--b", "A", "a\u{200B}"])
  func onlyATextInTheFormOfAnIdStaysAsItIs(text: String) {
    let isId = ["a", "2566", "annual-report-2566", "รายงาน"].contains { $0.utf8.elementsEqual(text.utf8) }
    #expect(Slug.of(text).utf8.elementsEqual(text.utf8) == isId)
  }

  @Test func anIdIsItsOwnId() {
    for heading in ["ITA 2566: O1–O43", "ก ข\u{E49} ค", "Ǆ ß ﬁ İ", "x\u{308}\u{323} y"] {
      let id = Slug.of(heading)
      #expect(Slug.of(id) == id)
      #expect(NFC.isNormalised(id))
    }
  }
}
