import Testing

@testable import Readiness

@Suite struct ScoreTextTests {
  @Test func scoresHaveAtMostTwoDecimals() {
    #expect(ScoreText.of(100) == "100")
    #expect(ScoreText.of(87.5) == "87.5")
    #expect(ScoreText.of(88.571) == "88.57")
    #expect(ScoreText.of(3.049) == "3.05")
  }
}
