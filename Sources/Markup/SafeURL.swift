/// An address that may stand in a link: percent-encoded, and of a scheme that runs nothing.
@usableFromInline package struct SafeURL: Sendable, Hashable {
  /// The address, still to be escaped for an attribute.
  package let text: String

  /// An address from content; refused with a scheme other than http, https, mailto and tel, with control
  /// characters, or when it leads to another host without naming a scheme.
  package init?(content: String) {
    var content = content
    let encoded = content.withUTF8 { address -> [UInt8]? in
      guard URLScheme.isSafe(address), let first = address.firstIndex(where: { $0 != 0x20 }) else {
        return address.contains { $0 != 0x20 } ? nil : []
      }
      let last = address.lastIndex { $0 != 0x20 } ?? first
      return Self.encoded(address[first...last], isKept: PercentEncoding.isKept)
    }
    guard let encoded else { return nil }
    text = String(decoding: encoded, as: UTF8.self)
  }

  /// An address from a path of our own, each part percent-encoded, with an optional fragment.
  package init(path: String, fragment: String? = nil) {
    var bytes = Self.encoded(path.utf8) { PercentEncoding.isUnreserved($0) || $0 == 0x2F }
    if let fragment {
      bytes.append(0x23)
      bytes += Self.encoded(fragment.utf8) { PercentEncoding.isUnreserved($0) || $0 >= 0x80 }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func encoded(_ bytes: some Sequence<UInt8>, isKept: (UInt8) -> Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.underestimatedCount)
    for byte in bytes {
      if isKept(byte) { result.append(byte) } else { PercentEncoding.append(byte, to: &result) }
    }
    return result
  }
}

/// Says by its bytes where an address may lead.
enum URLScheme {
  private static let allowed: [StaticString] = ["http", "https", "mailto", "tel"]

  /// Whether an address names no scheme or a harmless one, has no control characters and does not lead to
  /// another host without naming a scheme.
  static func isSafe(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !address.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    let start = address.firstIndex { $0 != 0x20 } ?? address.endIndex
    return !namesHostOnly(address[start...]) && hasSafeScheme(address[start...])
  }

  /// The same of a text.
  static func isSafe(_ address: String) -> Bool {
    var address = address
    return address.withUTF8 { isSafe($0) }
  }

  private static func namesHostOnly(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    address.count >= 2 && address.prefix(2).allSatisfy { $0 == 0x2F || $0 == 0x5C }
  }

  /// A colon that comes before any slash, question mark or hash ends a scheme.
  private static func hasSafeScheme(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let end = address.firstIndex { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
    guard let end, address[end] == 0x3A else { return true }
    return allowed.contains { equals(address[..<end], $0) }
  }

  private static func equals(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ scheme: StaticString) -> Bool {
    scheme.withUTF8Buffer { wanted in
      name.elementsEqual(wanted) { (0x41...0x5A ~= $0 ? $0 | 0x20 : $0) == $1 }
    }
  }
}

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
