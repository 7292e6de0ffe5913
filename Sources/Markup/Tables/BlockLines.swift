import CCommonMark
import Diagnostics

/// The lines of a block without the signs of the quotations and lists around it.
struct BlockLines {
  private let source: SourceText
  private let lines: SourceLines
  private let first: Int
  private let firstColumn: Int
  private let quotations: Int
  private let itemColumn: Int
  private let isHeading: Bool

  init(_ node: OpaquePointer, _ source: SourceText, _ lines: SourceLines) {
    self.source = source
    self.lines = lines
    first = Int(cmark_node_get_start_line(node))
    firstColumn = Int(cmark_node_get_start_column(node))
    isHeading = cmark_node_get_type(node) == CMARK_NODE_HEADING
    var (quotations, itemColumn) = (0, 0)
    var current = cmark_node_parent(node)
    while let parent = current {
      switch cmark_node_get_type(parent) {
      case CMARK_NODE_BLOCK_QUOTE: quotations += 1
      case CMARK_NODE_ITEM: itemColumn = max(itemColumn, Int(cmark_node_get_start_column(parent)))
      default: break
      }
      current = cmark_node_parent(parent)
    }
    (self.quotations, self.itemColumn) = (quotations, itemColumn)
  }

  /// The line of `=` or `-` that makes the block a heading; libcmark counts a line too many after it.
  func underline(upTo last: Int) -> Int? {
    guard isHeading, last > first else { return nil }
    return ((first + 1)...last).first { line in
      let text = text(ofLine: line)
      return text.first.map { sign in
        (sign == 0x2D || sign == 0x3D) && text.allSatisfy { $0 == sign }
      } ?? false
    }
  }

  /// The words of a line.
  func text(ofLine line: Int) -> ArraySlice<UInt8> {
    let bytes = source.bytes[lines.range(ofLine: line)]
    return TableLine.trimmed(line == first ? bytes.dropFirst(firstColumn - 1) : unquoted(bytes).rest)
  }

  /// Whether a line belongs to the block only because libcmark lets paragraphs run on without their signs;
  /// tables do not.
  func isLazy(_ line: Int) -> Bool {
    guard line > first, quotations + itemColumn > 0 else { return false }
    let bytes = source.bytes[lines.range(ofLine: line)]
    if quotations > 0 { return unquoted(bytes).signs < quotations }
    var indent = 0
    for byte in bytes {
      guard byte == 0x20 || byte == 0x09 else { break }
      indent += byte == 0x09 ? 4 - indent % 4 : 1
    }
    return indent <= itemColumn
  }

  private func unquoted(_ line: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, signs: Int) {
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    var signs = 0
    while signs < quotations, rest.first == 0x3E {
      rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
      signs += 1
    }
    return (rest, signs)
  }
}
