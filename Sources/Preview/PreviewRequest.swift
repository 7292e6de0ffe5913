/// The first line of a request and the few fields that the preview looks at.
struct PreviewRequest: Sendable, Equatable {
  /// The method as sent, such as `GET`.
  let method: String
  /// The target as sent, still percent-encoded.
  let target: String
  /// The host that the browser meant; nil if it names none.
  let host: String?
  /// Whether the connection may serve another request after this one.
  let keepsAlive: Bool

  /// Reads the bytes before the empty line; nil if they are no HTTP/1 head.
  init?(_ bytes: some Collection<UInt8>) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    let words = (lines.first ?? "").utf8.split(separator: 0x20, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0",
      let fields = Self.fields(lines.dropFirst())
    else { return nil }
    method = words[0]
    target = words[1]
    host = fields["host"]
    let hasBody = (fields["content-length"] ?? "0") != "0" || fields["transfer-encoding"] != nil
    let closes = (fields["connection"] ?? "").lowercased() == "close" || words[2] == "HTTP/1.0"
    keepsAlive = !hasBody && !closes
  }

  private static func fields(_ lines: some Sequence<String>) -> [String: String]? {
    var fields: [String: String] = [:]
    for line in lines where !line.isEmpty {
      guard let colon = line.utf8.firstIndex(of: 0x3A) else { return nil }
      let value = line.utf8[line.utf8.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
      fields[line[..<colon].lowercased()] = String(Substring(value))
    }
    return fields
  }

  /// Whether the browser meant this machine; a name that a stranger's page made point here is refused.
  var isForThisMachine: Bool {
    guard let host else { return false }
    return ["localhost", "127.0.0.1", "[::1]"].contains { name in
      let rest = host.lowercased().utf8
      guard rest.starts(with: name.utf8) else { return false }
      let port = rest.dropFirst(name.utf8.count)
      return port.isEmpty || port.first == 0x3A && port.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}

/// The path that a request asks for, decoded and free of every way to leave the site.
struct RequestPath: Sendable, Equatable {
  /// The names from the root downwards.
  let parts: [String]
  /// Whether it ends in a slash, as folders do.
  let isFolder: Bool

  /// Decodes the target of a request; nil if it is no path below the root.
  init?(_ target: String) {
    let path = target.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    guard path.first == 0x2F else { return nil }
    var parts: [String] = []
    for part in path.split(separator: 0x2F) {
      guard let name = Self.decode(part), name.utf8.first != 0x2E,
        !name.utf8.contains(where: { [0x2F, 0x5C, 0].contains($0) })
      else { return nil }
      parts.append(name)
    }
    self.parts = parts
    isFolder = path.last == 0x2F
  }

  /// The path below the published folder.
  var text: String { parts.joined(separator: "/") }

  /// A name without its percent signs; nil if they or its UTF-8 are broken.
  private static func decode(_ part: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      if byte == 0x25 {
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
          return nil
        }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}
