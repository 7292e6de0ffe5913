import Testing

@testable import ThaiText

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

  @Test func anIdIsItsOwnId() {
    for heading in ["ITA 2566: O1–O43", "ก ข\u{E49} ค", "Ǆ ß ﬁ İ", "x\u{308}\u{323} y"] {
      let id = Slug.of(heading)
      #expect(Slug.of(id) == id)
      #expect(NFC.isNormalised(id))
    }
  }

  @Test func thaiAndASCIIComeToTheSameIdAsAnyText() {
    var random = RepeatableRandom(seed: 19)
    let pool = (Array(0x0E00...0x0E7F) + Array(0x00...0x7F)).compactMap { Unicode.Scalar(UInt32($0)) }
    for scalar in pool { #expect(Slug.of("ก\(scalar)ข") == Slug.general("ก\(scalar)ข"), "\(scalar.value)") }
    for _ in 0..<3000 {
      let scalars = (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
        pool.randomElement(using: &random)
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(Array(Slug.of(text).utf8) == Array(Slug.general(text).utf8), "\(scalars)")
    }
  }

  @Test func plainTextsHaveTheIdThatTheTablesOfUnicodeGive() {
    let signs =
      (0x20...0x7F).map { UInt32($0) } + (0x0E00...0x0E7F).map { UInt32($0) } + [0x0A, 0xE9, 0x200B]
    var seed: UInt64 = 1
    for round in 0..<6000 {
      var scalars = String.UnicodeScalarView()
      let isThaiOnly = round % 2 == 0
      for _ in 0..<(1 + round % 9) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let sign = signs[Int(seed >> 33) % signs.count]
        scalars.append(Unicode.Scalar(isThaiOnly && sign < 0x80 ? 0x0E01 + sign % 0x5B : sign) ?? "x")
      }
      let text = String(scalars)
      #expect(Array(Slug.of(text).utf8) == Array(Slug.general(text).utf8), "\(text.debugDescription)")
    }
    for sign in signs.compactMap({ Unicode.Scalar($0) }) {
      #expect(Slug.of("a\(sign)b") == Slug.general("a\(sign)b"))
      #expect(Slug.of(String(sign)) == Slug.general(String(sign)))
    }
  }
}
