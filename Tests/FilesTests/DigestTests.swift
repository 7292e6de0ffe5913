import Testing

@testable import Files

@Suite struct DigestTests {
  /// FIPS 180-4, examples of SHA-256.
  private static let known = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test func textsHaveTheDigestsOfTheStandard() {
    for (text, hex) in Self.known { #expect(Digest(of: Array(text.utf8)).hex == hex) }
  }

  @Test func aDigestTakenInPiecesIsThatOfTheWhole() {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for size in [1, 63, 64, 65, 4_096] {
      var running = RunningDigest()
      for start in stride(from: 0, to: bytes.count, by: size) {
        Array(bytes[start..<min(start + size, bytes.count)]).withUnsafeBytes { running.add($0) }
      }
      #expect(running.finish() == Digest(of: bytes))
    }
  }

  @Test func onlySixtyFourSmallHexadecimalDigitsAreRead() {
    let hex = Self.known[1].1
    #expect(Digest(hex: hex.utf8)?.hex == hex)
    #expect(Digest(hex: hex.uppercased().utf8) == nil)
    #expect(Digest(hex: hex.dropLast().utf8) == nil)
    #expect(Digest(hex: (hex + "0").utf8) == nil)
    #expect(Digest(hex: ("g" + hex.dropFirst()).utf8) == nil)
  }
}
