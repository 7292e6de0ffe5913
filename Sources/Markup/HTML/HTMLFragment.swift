/// Finished HTML that may stand between tags; content becomes it only through escaping.
package struct HTMLFragment: Sendable, Hashable {
  /// The UTF-8 bytes.
  package let bytes: [UInt8]

  /// Wraps HTML that this package's own writers made.
  package init(finished bytes: [UInt8]) { self.bytes = bytes }

  /// Escapes a text.
  package init(text: String) {
    var bytes: [UInt8] = []
    HTMLEscape.appendText(text.utf8, to: &bytes)
    self.bytes = bytes
  }

  /// Nothing at all.
  package static let empty = HTMLFragment(finished: [])
}
