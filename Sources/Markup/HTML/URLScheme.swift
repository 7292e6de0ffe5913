/// Judges by its bytes where an address may lead.
enum URLScheme {
  private static let allowed: [StaticString] = ["http", "https", "mailto", "tel"]

  /// Whether an address names no scheme or a harmless one, has no control characters and does not lead to
  /// another host without naming a scheme.
  static func isSafe(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !address.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    let start = address.firstIndex { $0 != 0x20 } ?? address.endIndex
    return !namesHostOnly(address[start...]) && hasSafeScheme(address[start...])
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
