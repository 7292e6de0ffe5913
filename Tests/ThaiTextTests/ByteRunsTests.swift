import Testing

@testable import ThaiText

@Suite struct ByteRunsTests {
  private static let words = ["เขียน", "(ใส่", "TODO", "ก", "aab"]
  private static let texts = [
    "", "เ", "เขีย", "เขียน", "xเขียนy", "ทำเเขียน", "(ใส", "((ใส่", "TOD", "TTODO", "ขคง", "aaab", "ab", "ใส่",
  ]

  @Test(arguments: texts)
  func aRunIsFoundWhereverItStands(text: String) {
    let bytes = Array(text.utf8)
    for word in Self.words {
      let run = Array(word.utf8)
      let plain = bytes.indices.first { bytes[$0...].starts(with: run) }
      #expect(bytes.firstIndex(of: run) == plain, "\(word)")
      for start in bytes.indices {
        let later = bytes[start...].indices.first { bytes[$0...].starts(with: run) }
        #expect(bytes.firstIndex(of: run, from: start) == later)
      }
      #expect(ByteRuns([word]).isFound(in: text) == (plain != nil))
    }
    #expect(ByteRuns(Self.words).isFound(in: text) == Self.words.contains { text.utf8.contains($0.utf8) })
  }

  @Test func nothingIsFoundWhereNothingIsLookedFor() {
    #expect(!ByteRuns([]).isFound(in: "ก"))
    #expect(Array("ก".utf8).firstIndex(of: []) == nil)
  }
}
