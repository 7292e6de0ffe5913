import CCommonMark
import Diagnostics

/// A table found inside a paragraph's lines, as GitHub's specification describes it.
struct PipeTable {
  /// How many of the paragraph's lines stand before the header.
  let leadingLines: Int
  /// The alignment of every column.
  let alignments: [ColumnAlignment]
  /// The header's cells.
  let header: [[UInt8]]
  /// The rows' cells, as many as the header has.
  let rows: [[[UInt8]]]
  /// The lines before the header, without the markers of quotations around them.
  let leading: [UInt8]

  /// The table of a paragraph; nothing where it holds none.
  static func find(in node: OpaquePointer, _ source: SourceText, _ lines: SourceLines) -> PipeTable? {
    guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH else { return nil }
    let first = Int(cmark_node_get_start_line(node))
    let last = Int(cmark_node_get_end_line(node))
    guard last > first, source.bytes[lines.range(ofLines: first, last)].contains(0x2D) else { return nil }
    let quotes = quotations(around: node)
    let column = Int(cmark_node_get_start_column(node))
    let texts = (first...last).map { line -> ArraySlice<UInt8> in
      let range = lines.range(ofLine: line)
      let bytes = source.bytes[range]
      return line == first ? bytes.dropFirst(column - 1) : withoutQuotations(bytes, quotes)
    }
    for index in 1..<texts.count {
      guard let alignments = TableLine.alignments(texts[index]) else { continue }
      let header = TableLine.cells(texts[index - 1])
      guard header.count == alignments.count else { continue }
      return PipeTable(
        leadingLines: index - 1, alignments: alignments, header: header,
        rows: texts[(index + 1)...].map { fitted(TableLine.cells($0), to: header.count) },
        leading: Array(texts[..<(index - 1)].joined(separator: [0x0A])))
    }
    return nil
  }

  private static func fitted(_ cells: [[UInt8]], to count: Int) -> [[UInt8]] {
    Array(cells.prefix(count)) + Array(repeating: [], count: max(0, count - cells.count))
  }

  private static func quotations(around node: OpaquePointer) -> Int {
    var count = 0
    var current = cmark_node_parent(node)
    while let parent = current {
      if cmark_node_get_type(parent) == CMARK_NODE_BLOCK_QUOTE { count += 1 }
      current = cmark_node_parent(parent)
    }
    return count
  }

  private static func withoutQuotations(_ line: ArraySlice<UInt8>, _ count: Int) -> ArraySlice<UInt8> {
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    for _ in 0..<count where rest.first == 0x3E {
      rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
    }
    return rest
  }
}
