import Catalogue
import Diagnostics
import Testing

@testable import Readiness

@Suite struct ScoreReportTests {
  private func demonstration() throws -> Demonstration { try Demonstration.shared.get() }

  private func text(supposing keys: Set<DisclosureKey>? = nil) throws -> String {
    let readiness = try demonstration().before
    let target = PlanTarget(of: try demonstration().content.plan)
    return ScoreReport(
      readiness, supposing: keys.map { (readiness.supposing($0), ["O41"]) }, target: target, language: .th
    ).text
  }

  @Test func theWorthOfAllItemsThatAreDueComesToAHundred() throws {
    let readiness = try demonstration().before
    let sum = readiness.items.reduce(0) { $0 + readiness.points(of: $1.item) }
    #expect(abs(sum - 100) < 1e-9)
    let reached = readiness.items.filter { $0.score == 100 }.reduce(0) { $0 + readiness.points(of: $1.item) }
    #expect(abs(reached - readiness.score) < 1e-9)
  }

  @Test func supposingAnItemAddsWhatItIsWorthAndNothingElse() throws {
    let readiness = try demonstration().before
    for item in readiness.items where item.score == 0 {
      let then = readiness.supposing(Set(item.item.keys))
      #expect(abs(then.score - readiness.score - readiness.points(of: item.item)) < 1e-9, "\(item.item.code)")
      #expect(then.items.count { $0.status == .published } == readiness.count(of: .published) + 1)
    }
    #expect(readiness.supposing([]).score == readiness.score)
  }

  @Test func oneKeyOfAnItemWithSeveralIsNotTheItem() throws {
    let readiness = try SampleProject([:]).readiness(on: "2023-08-01")
    let several = try #require(readiness.items.first { $0.item.keys.count > 1 && $0.score == 0 })
    let one = try #require(several.item.keys.first)
    #expect(readiness.supposing([one]).item(code: several.item.code)?.score == 0)
    #expect(readiness.supposing(Set(several.item.keys)).item(code: several.item.code)?.score == 100)
  }

  @Test func bandsSayWhatTheOtherInstrumentsMustReach() throws {
    let text = try text()
    #expect(text.contains("ผ่านดีเยี่ยม: รวม 95 ขึ้นไป และทุกแบบวัด 95 ขึ้นไป · OIT ยังขาด 6.43"))
    // (85 · 100 − 40 · 88.5714…) / 60
    #expect(text.contains("  ผ่าน: รวม 85 ขึ้นไป · ถึงได้ ถ้า IIT และ EIT เฉลี่ย 82.62 ขึ้นไป"))
    #expect(text.contains("เป้าหมายของแผน: 85 คะแนน (2.1.2-1 ") && text.contains("OIT ถึงแล้ว"))
    let then = try self.text(supposing: ["ethics-assessment"])
    #expect(then.contains("ถ้า O41 เผยแพร่ครบ: 93.57 (+5)") && then.contains("OIT ยังขาด 1.43"))
  }

  @Test func theScoresOfTheOthersGiveTheTotalAndItsBand() throws {
    let text = ScoreReport(
      try demonstration().before, supposing: nil, target: nil, others: (90, 84), language: .th
    ).text
    // 0.3 · 90 + 0.3 · 84 + 0.4 · 88.5714…; EIT keeps it from ผ่านดี.
    #expect(text.contains("ถ้า IIT ได้ 90 และ EIT ได้ 84: คะแนนรวม 87.63 ระดับ “ผ่าน”\n"))
  }

  @Test func stepsAreRankedByPointsForTheWork() throws {
    let steps = NextStep.best(of: try demonstration().before, limit: 10)
    #expect(steps.map(\.item.code) == ["O41", "O21", "O17", "O24"])
    let values = steps.map { $0.points / Double($0.effort) }
    #expect(values == values.sorted(by: >))
  }

  @Test func aPlanWithoutAScoreSetsNoTarget() { #expect(PlanTarget(of: nil) == nil) }
}
