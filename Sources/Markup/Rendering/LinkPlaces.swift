import CCommonMark

/// Where the addresses of links stand in the source.
extension HTMLWriter {
  /// The bytes of an address; where it stands elsewhere or is spelled otherwise, the words of its link.
  mutating func place(ofLink node: OpaquePointer, to address: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = lineStart(of: node)
    let written = address.starts(with: "mailto:".utf8) ? address.dropFirst(7) : address[...]
    let bytes = source.bytes
    let place =
      cursor.find(address, from: start) { Self.standsAsAddress($0, bytes) }
      ?? (written.count < address.count
        ? cursor.find(written, from: start) { Self.standsAsAddress($0, bytes) } : nil)
    return place ?? cursor.find(opening(of: node), from: start) ?? cursor.position..<cursor.position
  }

  /// Whether some bytes follow `](` or `<`, as addresses do, and end where an address may end.
  private static func standsAsAddress(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if range.upperBound < bytes.count {
      let next = bytes[range.upperBound]
      guard next <= 0x20 || next == 0x29 || next == 0x3E else { return false }
    }
    var index = range.lowerBound - 1
    while index >= 0, bytes[index] <= 0x20 { index -= 1 }
    guard index >= 0 else { return false }
    if bytes[index] == 0x3C { return true }
    return bytes[index] == 0x28 && index > 0 && bytes[index - 1] == 0x5D
  }

  /// The bytes with which a link begins: its bracket and its first words.
  private func opening(of node: OpaquePointer) -> [UInt8] {
    guard let first = cmark_node_first_child(node), cmark_node_get_type(first) == CMARK_NODE_TEXT else {
      return [0x5B]
    }
    return [0x5B] + CommonMarkTree.literal(first)
  }
}
