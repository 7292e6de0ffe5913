import Foundation
import Testing
import ThaiText

@Suite struct CalendarDayTests {
  @Test func aDayIsWrittenForMachinesInTheCommonEraAndForPeopleInTheBuddhistEra() throws {
    let day = try #require(CalendarDay(year: 2023, month: 1, day: 5))
    #expect(day.iso == "2023-01-05")
    #expect(day.thaiLong == "5 มกราคม 2566")
    #expect(day.thaiShort == "5 ม.ค. 2566")
  }

  @Test func everyDayIsWrittenAsItsFiguresAre() throws {
    for month in 1...12 {
      for number in 1...28 {
        let day = try #require(CalendarDay(year: 1960 + 2 * (month + number), month: month, day: number))
        let figures = [month, number].map { ($0 < 10 ? "0" : "") + String($0) }
        #expect(day.iso == "\(day.year)-" + figures.joined(separator: "-"))
        let words = day.thaiLong.split(separator: " ")
        #expect(words.count == 3 && words[0] == "\(number)" && words[2] == "\(day.year + 543)")
        for text in [day.thaiLong, day.thaiShort] {
          guard case .day(let read) = ThaiDate.read(text) else {
            Issue.record("\(text) is no day")
            continue
          }
          #expect(read == day)
        }
      }
    }
  }

  @Test func dayNumbersCountFromTheFirstOfJanuary1970() throws {
    #expect(try #require(CalendarDay(year: 1970, month: 1, day: 1)).dayNumber == 0)
    #expect(try #require(CalendarDay(year: 2022, month: 11, day: 15)).dayNumber == 19_311)
    #expect(CalendarDay(dayNumber: -1).iso == "1969-12-31")
  }

  @Test func everyDayOfFiveCenturiesFollowsTheOneBeforeAsFoundationCounts() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let first = try #require(CalendarDay(year: 1800, month: 1, day: 1)).dayNumber
    let last = try #require(CalendarDay(year: 2300, month: 12, day: 31)).dayNumber
    for number in first...last {
      let day = CalendarDay(dayNumber: number)
      #expect(day.dayNumber == number)
      #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
      guard number.isMultiple(of: 97) else { continue }
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
    }
  }

  @Test(arguments: [Int.min, Int.max])
  func aDayNumberBeyondTheCalendarIsHeldAtItsEdge(number: Int) {
    #expect(["1800-01-01", "2300-12-31"].contains(CalendarDay(dayNumber: number).iso))
  }

  @Test(arguments: [(2023, 2, 29), (2100, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 1, 0), (2565, 1, 1)])
  func aDayThatDoesNotExistIsRefused(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }
}
