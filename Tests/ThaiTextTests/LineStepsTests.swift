import Testing
import ThaiText

@Suite struct LineStepsTests {
  private static func starts(_ text: String) -> [Int] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var steps = LineSteps()
      var starts = [0]
      while let start = steps.next(after: starts[starts.count - 1], in: bytes) { starts.append(start) }
      return starts
    }
  }

  @Test func everyKindOfLineEndIsOneStep() {
    #expect(Self.starts("") == [0])
    #expect(Self.starts("ก") == [0])
    #expect(Self.starts("a\nb\r\nc\rd") == [0, 2, 5, 7])
    #expect(Self.starts("\n\r\r\n\n") == [0, 1, 2, 4, 5])
    #expect(Self.starts("a\r") == [0, 2])
  }

  @Test func aLongTextIsReadOnceWhateverItsLineEnds() {
    for lineEnd in ["\n", "\r", "\r\n", "\n\r"] {
      let text = String(repeating: lineEnd, count: 500_000)
      #expect(
        ContinuousClock().measure { _ = Self.starts(text) } < .seconds(10), "\(lineEnd.debugDescription)")
    }
  }
}
