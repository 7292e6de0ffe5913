/// The first line of a request and the few fields that the preview looks at.
struct RequestHead: Sendable, Equatable {
  /// The method as sent, such as `GET`.
  let method: String
  /// The target as sent, still percent-encoded.
  let target: String
  /// The host that the browser meant; absent where it names none.
  let host: String?
  /// Whether the connection may serve another request after this one.
  let keepsAlive: Bool

  /// Reads the bytes before the empty line; nothing where they are no HTTP/1 head.
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
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
  }
}
