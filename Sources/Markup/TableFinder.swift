import CCommonMark
import Diagnostics

/// Finds the tables of a parsed text, which libcmark takes for paragraphs or, above hyphens, for headings.
struct TableFinder {
  private let source: SourceText
  private let lines: SourceLines
  private(set) var tables: [PipeTable] = []
  private(set) var cells = CellText()
  /// Cells beyond the last header, which no table shows.
  private(set) var lostCells: [Range<Int>] = []

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
      guard count < columns else {
        if !cell.isEmpty { lostCells.append(cell.startIndex..<cell.endIndex) }
        return
      }
      cells.add(cell: cell)
      count += 1
    }
    return count
  }
}

/// The lines of a block without the signs of the quotations and lists around it.
private struct BlockLines {
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
