/// Writes bytes of addresses, those that may not stand there as `%` and two digits.
package enum PercentEncoding {
  private static let digits: StaticString = "0123456789ABCDEF"

  /// Appends a byte as `%` and two digits.
  package static func append(_ byte: UInt8, to output: inout [UInt8]) {
    digits.withUTF8Buffer { output += [0x25, $0[Int(byte >> 4)], $0[Int(byte & 15)]] }
  }

  /// Whether a byte of an address from content stays as it is.
  static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
    default: 0x21...0x7E ~= byte
    }
  }

  /// Whether a byte means only itself anywhere in an address.
  package static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
