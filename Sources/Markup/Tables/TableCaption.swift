import CCommonMark

/// The line `Table: …` that stands above a table and names it.
enum TableCaption {
  private static let openings: [StaticString] = ["Table:", "ตาราง:"]

  /// The words of a one-line paragraph that is a caption; nothing for any other.
  static func words(of node: OpaquePointer) -> String? {
    guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH,
      cmark_node_get_start_line(node) == cmark_node_get_end_line(node),
      let first = cmark_node_first_child(node), cmark_node_get_type(first) == CMARK_NODE_TEXT
    else { return nil }
    let literal = CommonMarkTree.literal(first)
    for opening in openings where opening.withUTF8Buffer({ literal.starts(with: $0) }) {
      let words = CommonMarkTree.plainText(of: node).utf8.dropFirst(opening.utf8CodeUnitCount)
      let rest = words.drop { $0 == 0x20 }
      return rest.isEmpty ? nil : String(Substring(rest))
    }
    return nil
  }
}
