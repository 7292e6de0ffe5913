import CCrypto

/// The SHA-256 of a file's bytes (FIPS 180-4).
package struct Digest: Hashable, Sendable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// Hashes bytes in memory.
  package init(of bytes: UnsafeRawBufferPointer) {
    var digest = RunningDigest()
    digest.add(bytes)
    self = digest.finish()
  }

  /// Hashes bytes in memory.
  package init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { Digest(of: $0) } }

  fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads 64 hexadecimal digits in lower case; nil for anything else.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var high: UInt8?
    for digit in hex {
      guard let value = Self.value(of: digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    self.bytes = bytes
  }

  /// Appends the 64 hexadecimal digits.
  package func appendHex(to text: inout [UInt8]) {
    for byte in bytes {
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
  }

  /// The digits as text.
  package var hex: String {
    var text: [UInt8] = []
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}

extension OpenFile {
  /// The digest of the file as it is now.
  package func digest() throws(SystemError) -> Digest {
    var digest = RunningDigest()
    try readPieces { (piece) throws(SystemError) in digest.add(piece) }
    return digest.finish()
  }
}

/// A digest that is taken piece by piece.
package struct RunningDigest: ~Copyable {
  private var context = SHA256_CTX()

  package init() { SHA256_Init(&context) }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    SHA256_Update(&context, bytes.baseAddress, bytes.count)
  }

  package consuming func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: 32)
    SHA256_Final(&bytes, &context)
    return Digest(bytes: bytes)
  }
}
