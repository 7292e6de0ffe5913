import CCommonMark

/// Puts the cells of a table into one text, a paragraph each, so that one parse finds the markup of all.
struct CellWriter {
  /// Stands before every cell, so that no cell begins a list, heading or code block.
  private static let guardByte = UInt8(ascii: ";")

  let table: PipeTable

  /// The text, with the reference definitions of the whole document after it.
  func inlines(definitions: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for cell in table.header + table.rows.joined() {
      bytes.append(Self.guardByte)
      bytes += cell
      bytes += [0x0A, 0x0A]
    }
    return bytes + definitions
  }

  /// Takes the guard away from a parsed cell.
  static func removeGuard(from paragraph: OpaquePointer) {
    guard let first = cmark_node_first_child(paragraph), cmark_node_get_type(first) == CMARK_NODE_TEXT else {
      return
    }
    var rest = Array(CommonMarkTree.literal(first).dropFirst()).map { CChar(bitPattern: $0) }
    rest.append(0)
    _ = cmark_node_set_literal(first, rest)
  }
}
