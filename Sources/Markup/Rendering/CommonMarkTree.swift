import CCommonMark
import Glibc

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

  /// The bytes of a node's literal text.
  static func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    bytes(cmark_node_get_literal(node))
  }

  /// The bytes of a C string of libcmark's, which lives as long as its node.
  static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return UnsafeRawPointer(text).withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }

  /// The words inside a node, line breaks as blanks.
  static func plainText(of node: OpaquePointer) -> String {
    if let only = cmark_node_first_child(node), cmark_node_next(only) == nil,
      cmark_node_get_type(only) == CMARK_NODE_TEXT
    {
      return String(decoding: literal(only), as: UTF8.self)
    }
    var bytes: [UInt8] = []
    walk(node) { current, isEntering in
      guard isEntering else { return }
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: bytes += literal(current)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(0x20)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
