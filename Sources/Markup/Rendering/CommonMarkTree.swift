import CCommonMark

/// Goes through libcmark's trees.
enum CommonMarkTree {
  /// Visits every node on entering and, for those that can hold others, on leaving.
  static func walk(_ root: OpaquePointer, _ visit: (OpaquePointer, Bool) -> Void) {
    var node = root
    while true {
      visit(node, true)
      if let child = cmark_node_first_child(node) {
        node = child
        continue
      }
      if !isLeaf(node) { visit(node, false) }
      while node != root {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let parent = cmark_node_parent(node) else { return }
        node = parent
        visit(node, false)
      }
      if node == root { return }
    }
  }

  /// Whether a node is of a kind that never holds others.
  private static func isLeaf(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
      CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_THEMATIC_BREAK:
      true
    default: false
    }
  }
}
