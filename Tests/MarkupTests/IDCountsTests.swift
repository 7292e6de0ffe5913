import Testing

@testable import Markup

@Suite struct IDCountsTests {
  @Test func fewAndManyIDsAreCountedAsADictionaryCountsThem() {
    var (counts, expected) = (IDCounts(), [String: Int]())
    for step in 0..<200 {
      let id = "หัวข้อ-\(step * 7 % 40)"
      #expect(counts[IDKey(id)] == expected[id])
      counts.set(step, for: IDKey(id))
      expected[id] = step
    }
    #expect(counts[IDKey("หัวข้อ")] == nil)
  }
}
