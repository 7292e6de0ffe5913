import Testing

@testable import Catalogue

@Suite struct ScoringTests {
  @Test func lettersWereWrittenIn2565() throws {
    let rules = try Library.catalogue(2565).scoring
    #expect(rules.scheme == .letters)
    #expect(rules.bands.map(\.name) == ["AA", "A", "B", "C", "D", "E", "F"])
    #expect(rules.bands.allSatisfy { $0.everyInstrument == nil })
  }

  @Test func levelsAskForEveryInstrumentFrom2566() throws {
    for year in 2566...2569 {
      let rules = try Library.catalogue(year).scoring
      #expect(rules.scheme == .levels)
      #expect(rules.bands.map(\.name).first == "ผ่านดีเยี่ยม")
      #expect(rules.bands.map(\.total) == [95, 85, 85, 70, 0])
      #expect(rules.bands.map(\.everyInstrument) == [95, 85, nil, nil, nil])
      #expect(rules.passThreshold == 85)
    }
  }

  @Test func theInstrumentsWeighAHundredTogether() {
    for catalogue in Library.library.catalogues {
      let weights = catalogue.scoring.weights
      #expect(weights.internalView + weights.externalView + weights.openData == 100)
    }
  }

  @Test func theCalendarIsKnownFor2565InDaysOfTheCommonEra() throws {
    let timeline = try Library.catalogue(2565).timeline
    let report = timeline.stages.first { $0.stage == .report }
    #expect(report?.from?.iso == "2022-03-01")
    #expect(report?.to.iso == "2022-04-30")
    #expect(timeline.confidence == .high)
    #expect(try Library.catalogue(2569).timeline.stages.isEmpty)
  }

  @Test func aTotalReachesABandOnlyIfEveryInstrumentDoes() throws {
    let rules = try Library.catalogue(2568).scoring
    let band = { (iit: Double, eit: Double, oit: Double) in
      rules.band(of: InstrumentScores(internalView: iit, externalView: eit, openData: oit))?.name
    }
    #expect(band(95, 95, 95) == "ผ่านดีเยี่ยม" && band(96, 94, 100) == "ผ่านดี")
    // A total of 94.64 was only ผ่าน in 2568, because EIT was below 85.
    #expect(
      band(98, 82, 100) == "ผ่าน" && band(84, 84, 84) == "ต้องปรับปรุง" && band(0, 0, 0) == "ต้องปรับปรุงโดยด่วน")
    #expect(rules.total(of: InstrumentScores(internalView: 90, externalView: 80, openData: 100)) == 91)
  }
}
