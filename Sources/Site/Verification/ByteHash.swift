import ThaiText

/// Hashes bytes to 64 bits, another way with every seed, so that no content can be made to collide.
struct ByteHash: Sendable {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// What makes it this hash; by chance where none is given.
  let seed: UInt64

  init(seed: UInt64? = nil) { self.seed = seed ?? UInt64.random(in: .min ... .max) }

  /// The hash of bytes.
  func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let words = UnsafeRawBufferPointer(bytes)
    var hash = mixed(seed ^ UInt64(bytes.count))
    var index = 0
    while index + 8 <= words.count {
      hash = mixed(hash ^ words.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    for byte in words[index...] { rest = rest << 8 | UInt64(byte) }
    return mixed(hash ^ rest)
  }

  /// The hash of a text's UTF-8 bytes.
  func callAsFunction(_ text: String) -> UInt64 { text.withBytes { self($0) } }

  private func mixed(_ value: UInt64) -> UInt64 {
    let (high, low) = (value ^ seed).multipliedFullWidth(by: Self.factor)
    return high ^ low
  }
}
