/// What stands between the `//` of a web address and its path: who asks, the host and the port.
package struct WebAuthority {
  /// What stands before the `//`, such as `https:`.
  let scheme: Substring
  /// A name and password before the host; nil if there is none.
  let user: Substring?
  /// The host as it is written.
  let name: Substring
  /// The port with its colon; empty if there is none.
  let port: Substring
  /// What follows.
  let rest: Substring

  /// The host in small letters.
  package var host: String { name.lowercased() }

  /// Takes an address apart; nil if it has no `//`.
  package init?(of text: String) {
    let utf8 = text.utf8
    guard let colon = utf8.indices.first(where: { utf8[$0...].starts(with: "://".utf8) }) else { return nil }
    scheme = text[...colon]
    let start = utf8.index(colon, offsetBy: 3)
    let end = utf8[start...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? utf8.endIndex
    rest = text[end...]
    let sign = utf8[start..<end].lastIndex(of: 0x40)
    user = sign.map { text[start..<$0] }
    let host = sign.map { utf8.index(after: $0) } ?? start
    let point = utf8[host..<end].firstIndex(of: 0x3A) ?? end
    name = text[host..<point]
    port = text[point..<end]
  }
}
