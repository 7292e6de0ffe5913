import CDigest
import Testing

@testable import Release

/// Messages hashed in step, held against the library's SHA-256 of one message after the other.
@Suite struct DigestsTogetherTests {
  /// What this processor can do, and what one of the kinds before it can.
  private static let means: [digest_means] = {
    let own = FileDigest.means
    let lesser = [
      digest_means(pairs: own.pairs, sixteens: false), digest_means(pairs: false, sixteens: false),
    ]
    return [own] + lesser
  }()

  private static func hex(_ messages: [[UInt8]], _ means: digest_means) -> [String] {
    FileDigest.all(of: messages, by: means).map(\.hex)
  }

  private static func oneByOne(_ messages: [[UInt8]]) -> [String] {
    messages.map { $0.withUnsafeBytes { FileDigest(of: $0).hex } }
  }

  private static func message(_ count: Int, from random: inout some RandomNumberGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  @Test(arguments: means) func theVectorsOfTheStandardComeOut(means: digest_means) {
    let texts = ["", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"].map { Array($0.utf8) }
    let digests = [
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ]
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)

    #expect(Self.hex(texts, means) == digests)
    #expect(
      Self.hex([million, million], means)
        == [String](repeating: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", count: 2))
  }

  @Test(arguments: means) func everyLengthAroundTheBlocksIsPaddedRight(means: digest_means) {
    let messages = (0...300).map { [UInt8](repeating: UInt8($0 % 251), count: $0) }

    #expect(Self.hex(messages, means) == Self.oneByOne(messages))
    #expect(Self.hex(messages.reversed(), means) == Self.oneByOne(messages.reversed()))
  }

  @Test(arguments: means) func messagesOfAnyNumberAndLengthComeOutAsOneByOne(means: digest_means) {
    var random = SystemRandomNumberGenerator()
    for count in [0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 50] {
      let longest = Int.random(in: 0...20_000, using: &random)
      let messages = (0..<count).map { _ in
        Self.message(Int.random(in: 0...longest, using: &random), from: &random)
      }
      #expect(Self.hex(messages, means) == Self.oneByOne(messages))
    }
  }

  @Test(arguments: means) func oneLongMessageAmongShortOnesComesOutAsByItself(means: digest_means) {
    var random = SystemRandomNumberGenerator()
    for place in 0..<16 {
      let messages = (0..<16).map { Self.message($0 == place ? 100_000 : 700 + $0, from: &random) }
      #expect(Self.hex(messages, means) == Self.oneByOne(messages))
    }
  }
}
