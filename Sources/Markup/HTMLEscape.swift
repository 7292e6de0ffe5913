/// Escapes text for HTML on UTF-8 bytes, so that no combining mark can hide a quote.
package enum HTMLEscape {
  /// Appends text for the space between tags.
  package static func appendText(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendRuns($0, false, to: &output) }
  }

  /// Appends text for a quoted attribute.
  package static func appendAttribute(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendRuns($0, true, to: &output) }
  }

  /// Appends UTF-8 for the space between tags.
  package static func appendText(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    append(utf8, quotesToo: false, to: &output)
  }

  /// Appends UTF-8 for a quoted attribute.
  package static func appendAttribute(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    append(utf8, quotesToo: true, to: &output)
  }

  private static func append(_ utf8: some Sequence<UInt8>, quotesToo: Bool, to output: inout [UInt8]) {
    let done: Void? = utf8.withContiguousStorageIfAvailable { appendRuns($0, quotesToo, to: &output) }
    if done == nil { Array(utf8).withUnsafeBufferPointer { appendRuns($0, quotesToo, to: &output) } }
  }

  /// Copies what stands between special bytes in one piece.
  private static func appendRuns(
    _ bytes: UnsafeBufferPointer<UInt8>, _ quotesToo: Bool, to output: inout [UInt8]
  ) {
    var written = 0
    for index in bytes.indices {
      guard bytes[index] <= 0x3E, let entity = entity(for: bytes[index], quotesToo) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<index]))
      entity.withUTF8Buffer { output.append(contentsOf: $0) }
      written = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  private static func entity(for byte: UInt8, _ quotesToo: Bool) -> StaticString? {
    switch byte {
    // No page may hold control characters, which come here only from codes such as `&#16;`.
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: ""
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27 where quotesToo: "&#39;"
    default: nil
    }
  }
}

/// Finished HTML that may stand between tags; content becomes it only through escaping.
@usableFromInline package struct HTMLFragment: Sendable, Hashable {
  /// The UTF-8 bytes.
  package let bytes: [UInt8]

  /// Wraps HTML that the program's own writers made.
  package init(finished bytes: [UInt8]) { self.bytes = bytes }

  /// Escapes a text.
  package init(text: String) {
    var bytes: [UInt8] = []
    HTMLEscape.appendText(text, to: &bytes)
    self.bytes = bytes
  }

  /// Nothing at all.
  package static let empty = HTMLFragment(finished: [])
}
