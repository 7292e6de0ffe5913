import Markup
import Readiness
import Templating
import Testing

@testable import Site

@Suite struct RingTests {
  @Test func aShareIsWrittenWithTwoDecimalsWhateverTheMachine() {
    #expect(Hundredths(of: 37, in: 43).text == "86.04")
    #expect(Hundredths(of: 1, in: 20).text == "5.00")
    #expect(Hundredths(of: 0, in: 0).text == "0.00")
    #expect(Hundredths(of: 37, in: 43).rest.text == "13.96")
  }

  @Test func everyStatusThatOccursHasItsPartOfTheRing() {
    let counts: [(ItemStatus, Int)] = [(.published, 3), (.incomplete, 0), (.missing, 1)]
    let segments = RingSegment.all(of: counts.map { StatusCount(status: StatusMark($0.0), count: $0.1) })
    #expect(segments.map(\.id) == ["published", "missing"])
    #expect(segments.map(\.dash) == ["75.00 25.00", "25.00 75.00"])
    #expect(segments.map(\.offset) == ["0", "-75.00"])
  }

  @Test(arguments: Icon.allCases)
  func everyIconIsHiddenFromScreenReaders(icon: Icon) {
    let drawing = String(decoding: icon.drawing.bytes, as: UTF8.self)
    #expect(drawing.contains("aria-hidden=\"true\""))
    #expect(drawing.contains("<path d=\"M"))
  }
}
