import Testing

@testable import Site

@Suite struct IDHashesTests {
  @Test func fewAndManyHashesAreEachTakenOnce() {
    var hashes = IDHashes()
    for number in UInt64(0)..<100 {
      let isNew = hashes.insert(number * 7919)
      #expect(isNew)
      for known in 0...number {
        let isNewAgain = hashes.insert(known * 7919)
        #expect(!isNewAgain)
      }
      #expect(!hashes.contains(number * 7919 + 1))
    }
    #expect(hashes.all == (UInt64(0)..<100).map { $0 * 7919 })
  }
}
