import Diagnostics
import Testing

@testable import Markup

@Suite struct LineEndsTests {
  private static func ends(_ text: String, from start: Int = 0) -> [Int] {
    var ends: [Int] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      LineEnds.forEach(in: bytes, start..<bytes.count) { ends.append($0) }
    }
    return ends
  }

  @Test func linesEndAtFeedsReturnsAndPairs() {
    #expect(Self.ends("ก\nข\n\nค") == [4, 8, 9])
    #expect(Self.ends("a\r\nb\rc\n\r") == [3, 5, 7, 8])
    #expect(Self.ends("a\nb\n", from: 2) == [4])
    #expect(Self.ends("").isEmpty)
  }

  @Test func aPairCutInTwoEndsOneLine() {
    Array("a\r\nb".utf8).withUnsafeBufferPointer { bytes in
      var ends: [Int] = []
      LineEnds.forEach(in: bytes, 0..<2) { ends.append($0) }
      LineEnds.forEach(in: bytes, 2..<4) { ends.append($0) }
      #expect(ends == [3])
    }
  }

  @Test func numbersAgreeWithThePlacesOfFindings() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in ["\n", "\r", "\r\n", "ก", "b"].randomElement(using: &random) ?? "" }
        .joined()
      let source = SourceText(path: "a.md", text: text)
      for start in source.bytes.indices {
        let isCutPair = start > 0 && source.bytes[start - 1] == 0x0D && source.bytes[start] == 0x0A
        if isCutPair { continue }
        let lines = SourceLines(source, start..<source.bytes.count)
        #expect(lines.firstLine == source.place(at: start).line)
        let last = source.place(at: source.bytes.count).line
        #expect(lines.count == last - lines.firstLine + 1)
      }
    }
  }
}
