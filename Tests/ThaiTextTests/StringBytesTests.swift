import Testing

@testable import ThaiText

@Suite struct StringBytesTests {
  @Test func theBytesOfATextAreThoseOfItsUTF8() {
    for text in ["", "ก", "a short text", "ข้อมูลสาธารณะขององค์การบริหารส่วนตำบล"] {
      #expect(text.withBytes { Array($0) } == Array(text.utf8))
    }
  }

  @Test func stretchesAreEqualWhereAllTheirBytesAre() {
    let bytes = Array("ข้อมูลข้อมูลข่าว".utf8)
    let word = "ข้อมูล".utf8.count
    bytes.withUnsafeBufferPointer { bytes in
      let first = UnsafeBufferPointer(rebasing: bytes[..<word])
      #expect(ByteScan.areEqual(first, UnsafeBufferPointer(rebasing: bytes[word..<(2 * word)])))
      #expect(!ByteScan.areEqual(first, UnsafeBufferPointer(rebasing: bytes[(2 * word)...])))
      #expect(!ByteScan.areEqual(first, UnsafeBufferPointer(rebasing: bytes[..<(word - 1)])))
      #expect(
        ByteScan.areEqual(
          UnsafeBufferPointer(rebasing: bytes[..<0]), UnsafeBufferPointer(start: nil, count: 0)))
    }
  }
}
