import ThaiText

/// An address that may stand in a link: percent-encoded, and of a scheme that runs nothing.
public struct SafeURL: Sendable, Hashable {
  /// The address, still to be escaped for an attribute.
  public let text: String

  /// An address from content; refused with a scheme other than http, https, mailto and tel, with control
  /// characters, or when it leads to another host without naming a scheme.
  public init?(content: String) {
    let encoded = content.withBytes { address -> String? in
      guard URLScheme.isSafe(address) else { return nil }
      guard !address.allSatisfy(PercentEncoding.isKept) else { return content }
      guard let first = address.firstIndex(where: { $0 != 0x20 }) else { return "" }
      let last = address.lastIndex { $0 != 0x20 } ?? first
      let bytes = Self.encoded(address[first...last], isKept: PercentEncoding.isKept)
      return String(decoding: bytes, as: UTF8.self)
    }
    guard let encoded else { return nil }
    text = encoded
  }

  /// An address from a path of our own, each part percent-encoded, with an optional fragment.
  public init(path: String, fragment: String? = nil) {
    if fragment == nil, path.withBytes({ $0.allSatisfy(Self.isKeptInPath) }) {
      text = path
      return
    }
    var bytes = Self.encoded(path.utf8, isKept: Self.isKeptInPath)
    if let fragment {
      bytes.append(0x23)
      bytes += Self.encoded(fragment.utf8) { PercentEncoding.isUnreserved($0) || $0 >= 0x80 }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isKeptInPath(_ byte: UInt8) -> Bool {
    PercentEncoding.isUnreserved(byte) || byte == 0x2F
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
