import Markup

/// Says whether an address from content may stand in a link.
enum LinkChecker {
  /// Whether the address passes the allow-list.
  static func isSafe(_ text: String) -> Bool { SafeURL(content: text) != nil }

  /// Whether the address leads out of the site: it has a scheme.
  static func isExternal(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }
}
