import DataFiles
import Diagnostics
import Testing

@Suite struct DamagedTextTests {
  private func findings(_ text: String, isExtracted: Bool = false) -> [Diagnostic] {
    var findings = DiagnosticList()
    _ = TextEncoding.decode(Array(text.utf8), path: "a.md", isExtracted: isExtracted, into: &findings)
    return findings.all
  }

  @Test(arguments: [
    ("ในพื้นที่มีข้อจ ากัดในการ", "ข้อจำกัด"), ("การก าจัดขยะ", "กำจัด"), ("เวทีประชาคม ซึ่ งประชาชนเห็นด้วย", "ซึ่งประชาชน"),
    ("องค์การบริหารส่วนต าบลด าเนินการ", "ตำบล"), ("ส ำรวจ", "สำรวจ"), ("เสร ิมสร ้าง", "เสริมสร"), ("น้ า", "น้ำ"),
    ("มื อถือ", "มือถือ"),
    ("จั ดซื้อ", "จัดซื้อ"), ("ก ารจัดซื้อ", "การจัดซื้อ"), ("เป็ นธรรม", "เป็นธรรม"), ("ต\u{A0}าบล", "ตำบล"),
  ])
  func aWordThatAPDFBrokeIsReportedWithWhatToWrite(text: String, word: String) throws {
    let finding = try #require(findings(text).first)
    #expect(finding.rule.name == "text.broken-thai" && finding.severity == .problem)
    #expect(finding.suggestion?.contains(word) == true, "\(finding.suggestion ?? "")")
    #expect(findings(text, isExtracted: true).isEmpty)
  }

  @Test(arguments: [
    "ก็ ดี", "การจัดซื้อ อาหาร และ เครื่องดื่ม", "ฯลฯ ๆ", "มาตรา ๑", "ซื้อ ขาย", "คือ งาน", "ที่ ทำ", "สำนักปลัด อบต. ตำบล",
    "น. ำ", "a ำ",
  ])
  func wholeWordsAreNot(text: String) { #expect(findings(text).isEmpty) }

  @Test func theFindingPointsIntoTheFileAsItIsWritten() {
    let place = findings("ก\u{200B}ข\u{200B} ก\na ข้อ\u{200B}จ ากัด").first?.place
    #expect(place?.line == 2 && place?.column == 3)
  }

  @Test(arguments: [0x00, 0x07, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0x9F, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF])
  func aControlCharacterIsAnErrorAtItsPlaceAndHidesNothingElse(value: Int) throws {
    let sign = try #require(Unicode.Scalar(UInt32(value)))
    var text = "กข\nab"
    text.unicodeScalars.append(sign)
    text += " จ ากัด"
    var list = DiagnosticList()
    let read = try #require(TextEncoding.decode(Array(text.utf8), path: "a.csv", into: &list))
    #expect(list.all.map(\.severity) == [.error, .problem])
    #expect(list.all.first?.place?.line == 2 && list.all.first?.place?.column == 3)
    #expect(!read.bytes.contains { $0 < 0x20 && $0 != 0x0A } && read.bytes.count == text.utf8.count)
    #expect(!String(decoding: read.bytes, as: UTF8.self).unicodeScalars.contains(sign))
  }

  @Test func aFileOfManyControlCharactersIsNoText() {
    var list = DiagnosticList()
    let bytes = [UInt8](repeating: 1, count: 1000)
    #expect(TextEncoding.decode(bytes, path: "a.md", into: &list) == nil && list.hasErrors)
  }

  @Test func whatIsShownOfABrokenWordBeginsWithAWholeLetter() throws {
    for text in ["ในพื้นที่มีข้อจ ากัดในการก าจัดขยะ", "ซึ่งเป็นเรื่องที่มีข้อจ ากัด"] {
      for finding in findings(text) {
        let first = try #require(finding.suggestion?.unicodeScalars.first)
        #expect(("ก"..."ฮ").contains(first) || ("เ"..."ไ").contains(first), "\(finding.suggestion ?? "")")
      }
    }
  }

  @Test func tabsLineEndsAndPageBreaksOfAnImportAreNot() {
    #expect(findings("a\tb\r\nc\n").isEmpty)
    #expect(findings("a\u{C}b", isExtracted: true).isEmpty)
    #expect(!findings("a\u{0}b", isExtracted: true).isEmpty)
  }

  @Test func aTableInWindows874SaysHowToSaveItInExcel() {
    var list = DiagnosticList()
    let bytes = "ข้อมูลสาธารณะ".unicodeScalars.map { UInt8($0.value - 0x0E00 + 0xA0) }
    _ = TextEncoding.decode(bytes + bytes, path: "a.csv", into: &list)
    #expect(list.all.first?.mend?.th.contains("CSV UTF-8") == true)
  }
}
