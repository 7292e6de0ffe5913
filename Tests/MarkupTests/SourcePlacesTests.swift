import Diagnostics
import Testing

@testable import Markup

@Suite struct SourcePlacesTests {
  private static func lines(_ text: String, from start: Int = 0) -> [Range<Int>] {
    let source = SourceText(path: "a.md", text: text)
    let lines = SourceLines(source, start..<source.bytes.count)
    return (1...6).map(lines.range(ofLine:)).prefix { $0.lowerBound < source.bytes.count }.map { $0 }
  }

  @Test func linesEndAtFeedsReturnsAndPairs() {
    #expect(Self.lines("ก\nข\n\nค") == [0..<3, 4..<7, 8..<8, 9..<12])
    #expect(Self.lines("a\r\nb\rc\n\rd") == [0..<1, 3..<4, 5..<6, 7..<7, 8..<9])
    #expect(Self.lines("a\nb\nc", from: 2) == [2..<3, 4..<5])
    #expect(Self.lines("").isEmpty)
  }

  @Test func numbersAgreeWithThePlacesOfFindings() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in ["\n", "\r", "\r\n", "ก", "b"].randomElement(using: &random) ?? "" }
        .joined()
      let source = SourceText(path: "a.md", text: text)
      for offset in source.bytes.indices {
        let isInsidePair = offset > 0 && source.bytes[offset - 1] == 0x0D && source.bytes[offset] == 0x0A
        if isInsidePair { continue }
        let place = source.place(at: offset)
        #expect(SourceLines(source, offset..<source.bytes.count).firstLine == place.line)
      }
    }
  }

  @Test func placesInFilesWithPairsAreThoseOfFilesWithFeeds() {
    let text = "ก\n\n- [ข](a)\n  <b>\n\n|a|\n|-|\n|[ค](b)|\n"
    let (feeds, pairs) = (Rendered(text), Rendered(text.replacing("\n", with: "\r\n")))
    #expect(feeds.places == ["markdown.raw-html 4:3+3"])
    #expect(pairs.places == feeds.places)
    #expect(pairs.markdown.links == feeds.markdown.links)
    #expect(pairs.markdown.tables == feeds.markdown.tables)
  }
}
