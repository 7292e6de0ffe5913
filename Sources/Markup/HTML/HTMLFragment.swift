/// Finished HTML that may stand between tags; content becomes it only through escaping.
public struct HTMLFragment: Sendable, Hashable {
  /// The UTF-8 bytes.
  public let bytes: [UInt8]

  /// Wraps HTML that this package's own writers made.
  package init(finished bytes: [UInt8]) { self.bytes = bytes }

  /// Escapes a text.
  public init(text: String) {
    var bytes: [UInt8] = []
    HTMLEscape.appendText(text.utf8, to: &bytes)
    self.bytes = bytes
  }

  /// Nothing at all.
  public static let empty = HTMLFragment(finished: [])
}
