import Foundation
import Testing
import ThaiText

@Suite struct ThaiOrderTests {
  private static let words = [
    "กฎหมาย", "กรม", "กระดาน", "กา", "การเงิน", "การบริหาร", "กำนัน", "กิจกรรม", "เกม", "เกษตร", "เกิน", "เกียรติ",
    "แก",
    "แก้", "แก่", "แก๊ส", "โกน", "ใกล้", "ไก่", "ไกล", "ขยะ", "ข้าว", "ข่าว", "ขาว", "เขา", "เข้า", "เข่า", "ครู",
    "ความ",
    "จ้าง", "จัดซื้อ", "จัดจ้าง", "ฉบับ", "ชุมชน", "ซื้อ", "ดำ", "ตำบล", "ถนน", "ทะเล", "เทศบาล", "ธรรมะ", "น้ำ", "นำ",
    "นา", "นี่", "นี้", "บาท", "บ้าน", "ปี", "เปิด", "โปร่งใส", "ผู้บริหาร", "แผน", "แผ่น", "พฤษภาคม", "พ.ย.", "ฟ้า",
    "ภาษี",
    "ม.ค.", "แม่", "ยา", "ย่า", "ร่ม", "ฤดู", "ฤๅษี", "เรือ", "ลูก", "วัด", "ศูนย์", "ษ", "สรุป", "เสร็จ", "เส้น", "เสน",
    "หมู่ 1", "หมู่ 10", "หมู่ 2", "หมู่ ๓", "หมู่บ้าน", "องค์การ", "อบต.", "อบจ.", "เอกสาร", "ฮา", "ITA", "ita", "OIT",
    "Zebra", "école", "edge", "1", "๒", "3", "ก ข", "กข", "(ก)", "ก-ข", "", "๑๐", "ทุกๆ", "ฯลฯ", "กรุงเทพฯ",
    "โครงการ",
    "โครงสร้าง", "เครื่อง", "เครือ", "เพชร", "เพ็ชร", "ไทย", "ใบ", "บ่า", "บ้า", "บ๊า", "บ๋า", "จันทร์", "จันทรา",
  ]

  private static func foundation(_ first: String, _ second: String) -> ComparisonResult {
    first.compare(second, options: [], range: nil, locale: Locale(identifier: "th_TH"))
  }

  private static func ours(_ first: String, _ second: String) -> ComparisonResult {
    if ThaiOrder.precedes(first, second) { return .orderedAscending }
    return ThaiOrder.precedes(second, first) ? .orderedDescending : .orderedSame
  }

  @Test func wordsStandAsInADictionary() {
    let sorted = ["ไกล", "ข้าว", "เกม", "กา", "แก่", "แก", "แก้"].sorted(by: ThaiOrder.precedes)
    #expect(sorted == ["กา", "เกม", "แก", "แก่", "แก้", "ไกล", "ข้าว"])
  }

  @Test func everyPairOfWordsComparesAsFoundationDoesInThai() {
    for first in Self.words {
      for second in Self.words where first != second {
        #expect(Self.ours(first, second) == Self.foundation(first, second), "\(first) · \(second)")
      }
    }
  }

  @Test func randomThaiSyllablesCompareAsFoundationDoesInThai() {
    var random = RepeatableRandom(seed: 3)
    for _ in 0..<20_000 {
      let (first, second) = (Self.syllables(&random), Self.syllables(&random))
      let expected = Self.foundation(first, second)
      guard expected != .orderedSame else { continue }
      #expect(Self.ours(first, second) == expected, "\(first) · \(second)")
    }
  }

  @Test func differentTextsAreNeverTied() {
    #expect(Self.ours("ก\u{200B}ข", "กข") != .orderedSame)
    #expect(Self.ours("๑", "1") != .orderedSame)
    #expect(Self.ours("กข", "กข") == .orderedSame)
  }

  private static func syllables(_ random: inout RepeatableRandom) -> String {
    let vowels = ["", "ะ", "า", "ำ", "ิ", "ี", "ึ", "ื", "ุ", "ู", "ั", "็"].map { $0 }
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let leading = ["", "", "เ", "แ", "โ", "ใ", "ไ"].randomElement(using: &random) ?? ""
      let consonant = ["ก", "ข", "ค", "ง", "ร", "ฤ", "อ", "ฮ"].randomElement(using: &random) ?? "ก"
      let tone = ["", "", "่", "้", "๊", "๋"].randomElement(using: &random) ?? ""
      let vowel = vowels.randomElement(using: &random) ?? ""
      let above = vowel == "ะ" || vowel == "า" || vowel == "ำ" ? tone + vowel : vowel + tone
      let final = ["", "", "น", "ม", "ต์", " ", "1", "a"].randomElement(using: &random) ?? ""
      return leading + consonant + above + final
    }.joined()
  }
}
