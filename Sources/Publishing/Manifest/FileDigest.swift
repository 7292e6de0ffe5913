import CDigest
import Crypto

/// The SHA-256 of a file's bytes.
struct FileDigest: Hashable, BitwiseCopyable, Sendable {
  /// The 32 bytes, as they lie in memory.
  let words: SIMD4<UInt64>

  init(words: SIMD4<UInt64>) { self.words = words }

  /// Hashes bytes in memory.
  init(of bytes: UnsafeRawBufferPointer) {
    if Self.means.pairs {
      self.init(words: Self.alone(bytes))
    } else {
      var hash = SHA256()
      hash.update(bufferPointer: bytes)
      self.init(hash)
    }
  }

  private static func alone(_ bytes: UnsafeRawBufferPointer) -> SIMD4<UInt64> {
    var words = SIMD4<UInt64>()
    var message = digest_message(
      bytes: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), size: bytes.count)
    withUnsafeMutableBytes(of: &words) { digest in
      if let digest = digest.baseAddress { digest_all(means, &message, 1, digest) }
    }
    return words
  }

  /// Finishes a running hash.
  init(_ hash: SHA256) {
    words = hash.finalize().withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  /// Reads 64 hexadecimal digits in lower case; absent for anything else.
  init?(hex: ArraySlice<UInt8>) {
    guard hex.count == 64 else { return nil }
    var value = SIMD4<UInt64>()
    let isHex = withUnsafeMutableBytes(of: &value) { bytes in
      hex.withUnsafeBufferPointer { hex in
        for index in 0..<32 {
          guard let high = Self.nibble(hex[2 * index]), let low = Self.nibble(hex[2 * index + 1]) else {
            return false
          }
          bytes[index] = high << 4 | low
        }
        return true
      }
    }
    guard isHex else { return nil }
    words = value
  }

  /// Appends the 64 hexadecimal digits.
  func appendHex(to text: inout [UInt8]) {
    var digits = SIMD64<UInt8>()
    withUnsafeMutableBytes(of: &digits) { digits in
      withUnsafeBytes(of: words) { bytes in
        for index in 0..<32 {
          digits[2 * index] = Self.digit(bytes[index] >> 4)
          digits[2 * index + 1] = Self.digit(bytes[index] & 15)
        }
      }
    }
    withUnsafeBytes(of: digits) { text.append(contentsOf: $0) }
  }

  /// The digits as text.
  var hex: String {
    var text: [UInt8] = []
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ nibble: UInt8) -> UInt8 { nibble + (nibble < 10 ? 0x30 : 0x57) }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
