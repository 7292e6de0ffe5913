import Crypto

/// The SHA-256 of a file's bytes.
struct FileDigest: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  /// Hashes bytes in memory.
  init(of bytes: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    self.init(hash)
  }

  /// Finishes a running hash.
  init(_ hash: SHA256) {
    words = hash.finalize().withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  /// Reads 64 hexadecimal digits in lower case; absent for anything else.
  init?(hex: some RandomAccessCollection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var value: [UInt8] = []
    value.reserveCapacity(32)
    var high: UInt8?
    for digit in hex {
      guard let nibble = Self.nibble(digit) else { return nil }
      if let first = high { value.append(first << 4 | nibble) }
      high = high == nil ? nibble : nil
    }
    words = value.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  /// Appends the 64 hexadecimal digits.
  func appendHex(to text: inout [UInt8]) {
    withUnsafeBytes(of: words) { bytes in
      for byte in bytes {
        text.append(Self.digit(byte >> 4))
        text.append(Self.digit(byte & 15))
      }
    }
  }

  /// The digits as text.
  var hex: String {
    var text: [UInt8] = []
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x57 + nibble
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
