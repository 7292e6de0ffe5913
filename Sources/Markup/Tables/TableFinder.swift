import CCommonMark
import Diagnostics

/// Finds the tables of a parsed text, which libcmark takes for paragraphs or, above hyphens, for headings.
struct TableFinder {
  private let source: SourceText
  private let lines: SourceLines
  private(set) var tables: [PipeTable] = []
  private(set) var cells = CellText()

  init(_ source: SourceText, _ lines: SourceLines) {
    self.source = source
    self.lines = lines
  }

  /// Looks into every block below a node, in order.
  mutating func search(_ root: OpaquePointer) {
    var current = cmark_node_first_child(root)
    while let node = current {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: examine(node)
      case CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE:
        if let child = cmark_node_first_child(node) {
          current = child
          continue
        }
      default: break
      }
      current = following(node, below: root)
    }
  }

  private func following(_ node: OpaquePointer, below root: OpaquePointer) -> OpaquePointer? {
    var node = node
    while node != root {
      if let next = cmark_node_next(node) { return next }
      guard let parent = cmark_node_parent(node) else { return nil }
      node = parent
    }
    return nil
  }

  private mutating func examine(_ node: OpaquePointer) {
    let first = Int(cmark_node_get_start_line(node))
    let end = Int(cmark_node_get_end_line(node))
    guard end > first else { return }
    let block = BlockLines(node, source, lines)
    let underline = block.underline(upTo: end)
    let last = underline ?? end
    for line in (first + 1)...last where !block.isLazy(line) {
      guard let alignments = TableLine.alignments(block.text(ofLine: line)),
        TableLine.cellCount(block.text(ofLine: line - 1)) == alignments.count
      else { continue }
      let isRule = underline.map { $0 > line && block.text(ofLine: $0).first == 0x2D } ?? false
      take(
        node, block, first..<(isRule ? last : last + 1), header: line - 1, alignments, endsWithRule: isRule)
      return
    }
  }

  private mutating func take(
    _ node: OpaquePointer, _ block: BlockLines, _ range: Range<Int>, header: Int,
    _ alignments: [ColumnAlignment], endsWithRule: Bool
  ) {
    if header > range.lowerBound {
      cells.add(passage: (range.lowerBound..<header).map { block.text(ofLine: $0) })
    }
    _ = addRow(block.text(ofLine: header), alignments.count)
    var rows: [Int] = []
    var line = header + 2
    while line < range.upperBound, !block.isLazy(line) {
      rows.append(addRow(block.text(ofLine: line), alignments.count))
      line += 1
    }
    let trailing = line..<max(line, range.upperBound)
    if !trailing.isEmpty { cells.add(passage: trailing.map { block.text(ofLine: $0) }) }
    tables.append(
      PipeTable(
        node: node, headerLine: header, leadingLines: header - range.lowerBound, alignments: alignments,
        rows: rows, hasTrailingLines: !trailing.isEmpty, endsWithRule: endsWithRule))
  }

  private mutating func addRow(_ line: ArraySlice<UInt8>, _ columns: Int) -> Int {
    var count = 0
    TableLine.forEachCell(line) { cell in
      guard count < columns else { return }
      cells.add(cell: cell)
      count += 1
    }
    return count
  }
}
