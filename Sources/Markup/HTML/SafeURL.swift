/// An address that may stand in a link: percent-encoded, and of a scheme that runs nothing.
public struct SafeURL: Sendable, Hashable {
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// The address, still to be escaped for an attribute.
  public let text: String

  /// An address from content; refused with a scheme other than http, https, mailto and tel, with control
  /// characters, or when it leads to another host without naming a scheme.
  public init?(content: String) {
    let bytes = Array(content.utf8)
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }), !Self.namesHostOnly(bytes) else { return nil }
    if let scheme = Self.scheme(of: bytes), !Self.schemes.contains(scheme) { return nil }
    text = Self.encoded(bytes)
  }

  /// An address from a path of our own, each part percent-encoded, with an optional fragment.
  public init(path: String, fragment: String? = nil) {
    var bytes: [UInt8] = []
    for byte in path.utf8 { Self.append(byte, isKept: Self.isUnreserved(byte) || byte == 0x2F, to: &bytes) }
    if let fragment {
      bytes.append(0x23)
      for byte in fragment.utf8 {
        Self.append(byte, isKept: Self.isUnreserved(byte) || byte >= 0x80, to: &bytes)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func namesHostOnly(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 == 0x20 }
    return start.count >= 2 && start.prefix(2).allSatisfy { $0 == 0x2F || $0 == 0x5C }
  }

  /// The part before a colon in lower case; nothing where a slash, question mark or hash comes first.
  private static func scheme(of bytes: [UInt8]) -> String? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x3A:
        let name = bytes[..<index].filter { $0 > 0x20 }.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        return String(decoding: name, as: UTF8.self)
      case 0x2F, 0x3F, 0x23: return nil
      default: continue
      }
    }
    return nil
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for byte in bytes { append(byte, isKept: isKeptInContent(byte), to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, isKept: Bool, to bytes: inout [UInt8]) {
    if isKept {
      bytes.append(byte)
    } else {
      let digits = Array("0123456789ABCDEF".utf8)
      bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func isKeptInContent(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
    default: 0x21...0x7E ~= byte
    }
  }
}
