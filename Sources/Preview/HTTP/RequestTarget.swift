/// The path that a request asks for, decoded and free of every way to leave the site.
struct RequestTarget: Sendable, Equatable {
  /// The names from the root downwards.
  let parts: [String]
  /// Whether it ends in a stroke, as folders do.
  let isFolder: Bool

  /// Decodes the target of a request; nothing where it is no path below the root.
  init?(_ target: String) {
    let path = target.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    guard path.first == 0x2F else { return nil }
    var parts: [String] = []
    for part in path.split(separator: 0x2F) {
      guard let name = Self.decode(part), !name.utf8.contains(0x2F), !name.utf8.contains(0x5C),
        !name.utf8.contains(0), name.utf8.first != 0x2E
      else { return nil }
      parts.append(name)
    }
    self.parts = parts
    isFolder = path.last == 0x2F
  }

  /// The path below the published folder.
  var path: String { parts.joined(separator: "/") }

  /// A name without its percent signs; nothing where they or its UTF-8 are broken.
  private static func decode(_ part: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
