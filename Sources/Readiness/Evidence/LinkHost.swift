/// Compares the host of a link with the hosts that a rule names.
enum LinkHost {
  /// Whether the link leads to one of the hosts or to a subdomain of one.
  static func matches(_ url: String, _ hosts: [String]) -> Bool {
    guard let scheme = url.range(ofText: "://") else { return false }
    let authority = url[scheme.upperBound...].utf8.prefix { ![0x2F, 0x3F, 0x23, 0x3A].contains($0) }
    let host = String(decoding: authority, as: UTF8.self).lowercased()
    return hosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}

extension String {
  /// Where an ASCII text stands first, found on bytes.
  fileprivate func range(ofText wanted: String) -> Range<String.Index>? {
    let bytes = Array(utf8)
    let pattern = Array(wanted.utf8)
    guard bytes.count >= pattern.count else { return nil }
    for start in 0...(bytes.count - pattern.count)
    where bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: pattern.count)
    }
    return nil
  }
}
