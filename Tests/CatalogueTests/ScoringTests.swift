import Testing

@testable import Catalogue

@Suite("Given a year's scoring rules")
struct ScoringTests {
  @Test("When items are scored, then every level is a mean of the one below")
  func everyLevelIsAMean() throws {
    let rules = try Library.catalogue(2565).scoring
    let full = rules.score(isPublished: true)
    let none = rules.score(isPublished: false)
    #expect(rules.mean([full, full, none]) == 200.0 / 3)
    #expect(rules.openData([[[full], [none, none]], [[full, full]]]) == 75)
    #expect(rules.mean([]) == 0)
    #expect(rules.total(internalView: 80, externalView: 90, openData: 100) == 91)
  }

  @Test(
    "When 2565 is rated, then it writes letters",
    arguments: [(95.0, "AA"), (94.99, "A"), (91.1, "A"), (74.57, "C"), (58.13, "D"), (50, "E"), (0, "F")])
  func lettersBefore2566(total: Double, name: String) throws {
    let rules = try Library.catalogue(2565).scoring
    #expect(rules.scheme == .letters)
    #expect(rules.rating(total: total, instruments: [0])?.name == name)
  }

  @Test(
    "When a later year is rated, then every instrument counts too",
    arguments: [
      (96.0, [95.0, 95, 97], "ผ่านดีเยี่ยม"), (95.81, [94, 96, 97], "ผ่านดี"), (94.64, [95, 84.9, 99], "ผ่าน"),
      (84.99, [99, 80, 80], "ต้องปรับปรุง"), (69.99, [70, 70, 69], "ต้องปรับปรุงโดยด่วน"),
    ])
  func levelsFrom2566(total: Double, instruments: [Double], name: String) throws {
    for year in 2566...2569 {
      let rules = try Library.catalogue(year).scoring
      #expect(rules.rating(total: total, instruments: instruments)?.name == name)
      #expect(rules.passThreshold == 85)
    }
  }

  @Test("When the calendar is known, then its dates are of the common era")
  func theCalendarIsKnownFor2565() throws {
    let timeline = try Library.catalogue(2565).timeline
    #expect(timeline.stage(.report)?.from?.iso == "2022-03-01")
    #expect(timeline.stage(.report)?.to.iso == "2022-04-30")
    #expect(timeline.confidence == .high)
    #expect(try Library.catalogue(2569).timeline.stages.isEmpty)
  }
}
