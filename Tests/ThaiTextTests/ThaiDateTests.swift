import Testing
import ThaiText

@Suite struct ThaiDateTests {
  @Test(arguments: [
    "2022-11-15", "2565-11-15", "2565/11/15", "15/11/2565", "15-11-2565", "15.11.2565", "15/11/2022",
    "15 พ.ย. 2565", "15 พย 2565", "15 พฤศจิกายน 2565", "15 พฤศจิกายน พ.ศ. 2565", "15 พ.ย. พ.ศ. ๒๕๖๕",
    "๑๕ พฤศจิกายน พ.ศ.๒๕๖๕", "15 พฤศจิกายน พุทธศักราช 2565", "15 พ.ย. ค.ศ. 2022", "15 พฤศจิกายน 2022",
    "วันที่ 15 เดือน พฤศจิกายน พ.ศ. 2565", "วันที่ 15 เดือนพฤศจิกายน 2565", "15 November 2022", "15 Nov 2565",
    "  15\u{A0}พ.ย.\t2565 ", "１５/１１/２５６５", "15 พ.ย.2565", "15พ.ย.2565", "15พ.ย. 2565", "๑๕พฤศจิกายน๒๕๖๕",
    "15 พ.ย.พ.ศ.2565", "วันที่15 พ.ย. 2565", "วันอังคารที่ 15 พฤศจิกายน พ.ศ. 2565", "15-พ.ย.-2565", "15/พ.ย./2565",
    "15\u{2009}พ.ย.\u{200B} 2565",
  ])
  func everyUsualFormMeansTheSameDay(text: String) {
    #expect(ThaiDate.read(text) == CalendarDay(year: 2022, month: 11, day: 15).map(DateReading.day))
  }

  @Test(arguments: [
    "3/4/22", "15 พ.ย. 65", "15/11/65", "22-11-15", "65-11-15", "15 พ.ย. พ.ศ. 65", "1 Jan 22", "15พ.ย.65",
    "15-พ.ย.-65",
  ])
  func aYearOfTwoDigitsIsAmbiguous(text: String) {
    #expect(ThaiDate.read(text) == .ambiguous(.shortYear))
  }

  @Test(arguments: [
    "15/11/2300", "1800-01-01", "15 พ.ย. พ.ศ. 2022", "15 พ.ย. ค.ศ. 2565", "0000-01-01", "9999-01-01",
  ])
  func aYearOfNoPlainEraIsAmbiguous(text: String) {
    #expect(ThaiDate.read(text) == .ambiguous(.unclearEra))
  }

  @Test(arguments: [
    "29 ก.พ. 2566", "2023-02-29", "29/2/2565", "2022-13-01", "31 เม.ย. 2565", "2022-00-10", "0/1/2565",
    "32/1/2565",
    "2100-02-29", "11/15/2022",
  ])
  func aDayThatTheCalendarDoesNotHaveIsInvalid(text: String) {
    #expect(ThaiDate.read(text) == .invalid(.noSuchDay))
  }

  @Test(arguments: [
    "", " ", "พรุ่งนี้", "2565", "15 พ.ย.", "15 พ.ย. 2565 เวลา", "2022-11", "2022-11-15T10:00", "15/11/25650",
    "15//2565", "1/2/3/2565", "-15/11/2565", "15 สมัย 2565", "พ.ศ.", "15\u{E31}/11/2565",
    "+1/1/2565",
    "\u{0}", "15/11/256",
  ])
  func aTextOfAnotherFormIsUnreadable(text: String) {
    #expect(ThaiDate.read(text) == .invalid(.unreadable))
  }

  @Test func leapDaysFollowTheCommonEra() {
    #expect(ThaiDate.read("29 ก.พ. 2567") == CalendarDay(year: 2024, month: 2, day: 29).map(DateReading.day))
    #expect(ThaiDate.read("29 ก.พ. 2543") == CalendarDay(year: 2000, month: 2, day: 29).map(DateReading.day))
  }

  @Test func everyDayReadsBackFromEveryForm() throws {
    var random = RepeatableRandom(seed: 2566)
    let first = try #require(CalendarDay(year: 1900, month: 1, day: 1)).dayNumber
    let last = try #require(CalendarDay(year: 2199, month: 12, day: 31)).dayNumber
    for _ in 0..<3000 {
      let day = CalendarDay(dayNumber: Int.random(in: first...last, using: &random))
      for form in Self.forms(of: day) {
        #expect(ThaiDate.read(form) == .day(day), "\(form)")
      }
    }
  }

  private static func forms(of day: CalendarDay) -> [String] {
    let buddhist = day.year + 543
    let inThaiDigits = String(day.thaiLong.split(separator: " ")[1])
    return [
      day.iso, day.thaiLong, day.thaiShort, "\(buddhist)-\(day.month)-\(day.day)",
      "\(day.day)/\(day.month)/\(buddhist)", "\(day.day)/\(day.month)/\(day.year)",
      "\(ThaiDigits.thai(day.day)) \(inThaiDigits) พ.ศ. \(ThaiDigits.thai(buddhist))",
      "\(day.day) \(inThaiDigits) ค.ศ. \(day.year)",
    ]
  }
}
