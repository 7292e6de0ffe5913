import CCommonMark
import Diagnostics

/// Bytes put out, and places in the source.
extension HTMLWriter {
  mutating func put(_ markup: StaticString) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  mutating func put(escaped text: some Sequence<UInt8>) { HTMLEscape.appendText(text, to: &output) }

  /// Begins a new line unless one has just begun.
  mutating func breakLine() {
    if let last = output.last, last != 0x0A { output.append(0x0A) }
  }

  /// The line of the file on which a block begins; for what stands in a table, the table's.
  func line(of node: OpaquePointer) -> Int { lines.firstLine - 1 + lineInBody(of: node) }

  /// Where the line begins on which an inline begins; libcmark's columns are not exact enough to go further.
  func lineStart(of node: OpaquePointer) -> Int {
    lines.range(ofLine: lineInBody(of: node)).lowerBound
  }

  private func lineInBody(of node: OpaquePointer) -> Int {
    tables.current.map { $0.headerLine } ?? Int(cmark_node_get_start_line(node))
  }

  /// Points the cursor at the source of a block whose words follow; inside a table it stays in the table.
  mutating func enterBlock(_ node: OpaquePointer, isProse: Bool) {
    stars = UnrenderedEmphasis()
    facts.isProse = isProse && tables.current == nil
    guard tables.current == nil else { return }
    let first = Int(cmark_node_get_start_line(node))
    cursor = BlockCursor(source, lines.range(ofLines: first, Int(cmark_node_get_end_line(node))))
  }
}
