import CCrypto

/// Identifiers made of names (RFC 9562, version 5): the same name always has the same one.
package enum NameUUID {
  /// The namespace of addresses.
  private static let namespace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// The identifier of a name, in lower case with hyphens.
  package static func of(_ name: String) -> String {
    let text = namespace + Array(name.utf8)
    var bytes = [UInt8](repeating: 0, count: Int(SHA_DIGEST_LENGTH))
    _ = SHA1(text, text.count, &bytes)
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    for (index, byte) in bytes.prefix(16).enumerated() {
      if [4, 6, 8, 10].contains(index) { hex.append(UInt8(ascii: "-")) }
      hex += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: hex, as: UTF8.self)
  }
}
