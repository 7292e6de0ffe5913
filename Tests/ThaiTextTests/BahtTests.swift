import Testing
import ThaiText

@Suite struct BahtTests {
  @Test(arguments: [
    ("1,234.50", 123_450), ("1234.5", 123_450), ("๑๒๓", 12_300), ("100000", 10_000_000), ("0.01", 1),
    ("1,234.50 บาท", 123_450), ("๑,๒๓๔.๕๐บาท", 123_450), (" 5\t", 500), ("5\u{A0}บาท", 500),
    ("-1,000.25", -100_025),
    ("9,999,999,999.99", 999_999_999_999), ("9999999999999.99", 999_999_999_999_999), ("0", 0),
  ])
  func anAmountIsReadToTheSatang(text: String, satang: Int) {
    #expect(Baht.read(text)?.satang == satang)
  }

  @Test(arguments: [
    "", "บาท", "1,00,000", "๑๐๐,๐๐.", "1.", ".5", "1.234", "1.2.3", "1,234,56", "1e5", "--1", "1-", "- 1",
    "ห้า",
    "5 บาทถ้วน", "5 USD", "10000000000000", "99999999999999999999", "1\u{E49}", "NaN", "+5", "บาท 5",
  ])
  func aMalformedAmountIsRefused(text: String) {
    #expect(Baht.read(text) == nil)
  }

  @Test(arguments: [
    (123_450, "1,234.50", "1234.50"), (123_400, "1,234", "1234.00"), (5, "0.05", "0.05"),
    (-5, "-0.05", "-0.05"), (-123_400, "-1,234", "-1234.00"), (0, "0", "0.00"),
  ])
  func anAmountIsWrittenForPeopleAndForDataFiles(satang: Int, grouped: String, plain: String) {
    #expect(Baht(satang: satang).grouped == grouped)
    #expect(Baht(satang: satang).plain == plain)
  }

  @Test func aTenthAndTwoTenthsMakeExactlyThreeTenths() throws {
    let sum = try #require(Baht.read("0.1")) + #require(Baht.read("0.2"))
    #expect(sum.plain == "0.30")
  }

  @Test func aMillionSatangAddedOneByOneAreTenThousandBaht() {
    let sum = (0..<1_000_000).reduce(Baht(satang: 0)) { total, _ in total + Baht(satang: 1) }
    #expect(sum.grouped == "10,000")
    #expect((sum - Baht(satang: 1)).plain == "9999.99")
  }

  @Test func everyAmountReadsBackFromBothOfItsForms() {
    var random = RepeatableRandom(seed: 11)
    for _ in 0..<2000 {
      let amount = Baht(satang: Int.random(in: -999_999_999_999...999_999_999_999, using: &random))
      #expect(Baht.read(amount.grouped) == amount)
      #expect(Baht.read(amount.plain) == amount)
    }
  }

  @Test func sumsBeyondWhatCanBeCountedStayAtTheLimitInsteadOfCrashing() {
    #expect(Baht(satang: .max) + Baht(satang: 1) == Baht(satang: .max))
    #expect(Baht(satang: .min) - Baht(satang: 1) == Baht(satang: .min))
    #expect(Baht(satang: .min).grouped.hasPrefix("-"))
  }
}
