import Testing
import ThaiText

@Suite struct ThaiDigitsTests {
  @Test func thaiAndFullWidthDigitsFoldToPlainOnesAndNothingElseChanges() {
    #expect(ThaiDigits.folded("พ.ศ. ๒๕๖๖ (１２)") == "พ.ศ. 2566 (12)")
    #expect(ThaiDigits.folded("ไม่มีเลข") == "ไม่มีเลข")
  }

  @Test(arguments: [
    ("1234", 1234), ("1,234", 1234), ("๑,๒๓๔,๕๖๗", 1_234_567), ("０", 0), ("999,999", 999_999),
    ("12,345", 12_345),
  ])
  func aWholeNumberIsReadWhateverItsDigits(text: String, number: Int) {
    #expect(ThaiDigits.integer(text) == number)
  }

  @Test(arguments: [
    "", " ", ",", "1,00,000", "1000,000", "1,0000", "1,", ",100", "1,,000", "12.5", "-5", "+5", "1 000",
    "12a",
    "0x10", "๑๒ก", "99999999999999999999", "1\u{E31}",
  ])
  func anythingElseIsNoWholeNumber(text: String) {
    #expect(ThaiDigits.integer(text) == nil)
  }

  @Test(arguments: [(0, "๐"), (2566, "๒๕๖๖"), (-14, "-๑๔")])
  func aNumberIsWrittenInThaiDigits(number: Int, text: String) {
    #expect(ThaiDigits.thai(number) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567"), (.min, "-9,223,372,036,854,775,808"),
  ])
  func thousandsAreGroupedForPeople(number: Int, text: String) {
    #expect(ThaiNumber.grouped(number) == text)
  }

  @Test func everyNumberReadsBackFromItsGroupedAndItsThaiForm() {
    var random = RepeatableRandom(seed: 7)
    for _ in 0..<2000 {
      let number = Int.random(in: 0...(1 << Int.random(in: 0...62, using: &random)), using: &random)
      #expect(ThaiDigits.integer(ThaiNumber.grouped(number)) == number)
      #expect(ThaiDigits.integer(ThaiDigits.thai(number)) == number)
    }
  }
}
