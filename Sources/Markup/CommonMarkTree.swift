import CCommonMark
import Glibc

/// A parsed text; libcmark's memory is freed with it.
struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8 bytes; nil if there is no memory.
  init?(_ text: ArraySlice<UInt8>) {
    let root = text.withUnsafeBytes {
      cmark_parse_document($0.bindMemory(to: CChar.self).baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Lends the document node, which lives until the closure returns.
  borrowing func withRoot(_ body: (OpaquePointer) -> Void) { body(root) }

  /// Visits every node on entering and, if it can hold others, on leaving.
  static func walk(_ node: OpaquePointer, _ visit: (OpaquePointer, Bool) -> Void) {
    guard let iterator = cmark_iter_new(node) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { return }
      visit(current, event == CMARK_EVENT_ENTER)
    }
  }

  /// The bytes of a node's literal text, which live as long as the node.
  static func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    bytes(cmark_node_get_literal(node))
  }

  /// The bytes of a C string of libcmark's, which live as long as its node.
  static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return UnsafeRawPointer(text).withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }

  /// The words inside a node, line breaks as blanks.
  static func plainText(of node: OpaquePointer) -> String {
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
