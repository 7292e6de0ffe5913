/// An address that may stand in a link: percent-encoded, and of a scheme that runs nothing.
package struct SafeURL: Sendable, Hashable {
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
