import Testing

@testable import DataFiles

@Suite struct UTF8CheckTests {
  private static let pieces: [[UInt8]] =
    [
      "a", "plain text", " ", "\n", "ก", "น้ำ", "ข้อมูลสาธารณะ", "é", "–", "“", "漢", "🙂", "\u{E5B}", "\u{E80}",
      "\u{D7FF}",
    ]
    .map { Array($0.utf8) } + [
      [0xE0, 0xB8], [0xE0], [0xB8], [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xFF], [0xE0, 0xB8, 0x41], [0xE0, 0xB8, 0xC0], [0xC2],
    ]

  /// The first bad byte as the standard library sees it, one character after the other.
  private static func slowly(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let length = (1...4).first { length in
        index + length <= bytes.count
          && String(validating: bytes[index..<(index + length)], as: UTF8.self)?.unicodeScalars.count == 1
      }
      guard let length else { return index }
      index += length
    }
    return nil
  }

  @Test func theFirstBadByteIsThatOfTheStandardLibrary() {
    var numbers = SplitMix(seed: 8)
    var sound = 0
    for round in 0..<6000 {
      let count = Int(numbers.next() % 24) + 1
      let choice = round.isMultiple(of: 2) ? Self.pieces.count : 15
      let bytes = (0..<count).flatMap { _ in Self.pieces[Int(numbers.next() % UInt64(choice))] }
      let expected = Self.slowly(bytes)
      #expect(UTF8Check.firstBadByte(in: bytes) == expected, "\(bytes)")
      sound += expected == nil ? 1 : 0
    }
    #expect(sound > 2000 && sound < 5000)
  }
}
