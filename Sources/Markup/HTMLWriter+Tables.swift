import CCommonMark

/// Tables: a frame that scrolls by itself, a caption, header cells with their scope.
extension HTMLWriter {
  mutating func writeTable(_ table: PipeTable) {
    enterBlock(table.node, isProse: false)
    var caption = tables.begin()
    if table.leadingLines > 0 { caption = writePassage(mayBeCaption: table.leadingLines == 1) }
    facts.isProse = false
    writeFrame(table, caption)
    facts.addGap()
    if table.hasTrailingLines { _ = writePassage(mayBeCaption: false) }
    if table.endsWithRule { put("<hr />\n") }
    tables.end()
  }

  /// Writes the lines before or after a table that stand in one paragraph with it; a caption is returned.
  private mutating func writePassage(mayBeCaption: Bool) -> String? {
    guard let passage = tables.takeCell() else { return nil }
    var block = cmark_node_first_child(passage)
    if mayBeCaption, let caption = block.flatMap(TableCaption.init) { return caption.words }
    while let node = block {
      write(node)
      block = cmark_node_next(node)
    }
    return nil
  }

  private mutating func writeFrame(_ table: PipeTable, _ caption: String?) {
    let id = "table.\(facts.tables.count + 1)"
    facts.tables.append(
      TableFact(
        caption: caption, id: id, line: lines.firstLine - 1 + table.headerLine, rowCount: table.rows.count))
    breakLine()
    openFrame(id, caption)
    put("<thead>\n")
    writeRow(table, cells: table.alignments.count, isHeader: true)
    put("</thead>\n")
    if !table.rows.isEmpty {
      put("<tbody>\n")
      for cells in table.rows { writeRow(table, cells: cells, isHeader: false) }
      put("</tbody>\n")
    }
    put("</table></div>\n")
  }

  private mutating func openFrame(_ id: String, _ caption: String?) {
    put("<div class=\"table-frame\" tabindex=\"0\" role=\"region\"")
    if let caption {
      put(" aria-labelledby=\"")
      output += id.utf8
      put("\"><table>\n<caption id=\"")
      output += id.utf8
      put("\">")
      put(escaped: caption.utf8)
      put("</caption>\n")
      facts.add(caption)
      facts.addGap()
    } else {
      put(" aria-label=\"ตาราง ")
      output += String(facts.tables.count).utf8
      put("\"><table id=\"")
      output += id.utf8
      put("\">\n")
    }
  }

  private mutating func writeRow(_ table: PipeTable, cells: Int, isHeader: Bool) {
    put("<tr>\n")
    let count = cells + tables.padding(table.alignments.count - cells)
    for column in 0..<count {
      put(isHeader ? "<th scope=\"col\"" : "<td")
      put(table.alignments[column].attribute)
      put(">")
      if column < cells, let cell = tables.takeCell() { writeCell(cell) }
      put(isHeader ? "</th>\n" : "</td>\n")
      facts.addGap()
    }
    put("</tr>\n")
  }

  private mutating func writeCell(_ paragraph: OpaquePointer) {
    stars = UnrenderedEmphasis()
    write(paragraph, withoutItself: true)
    reportStars()
  }
}

/// The line `Table: …` that stands above a table and names it.
struct TableCaption {
  private static let openings: [StaticString] = ["Table:", "ตาราง:"]

  /// What it says after the colon.
  let words: String

  /// The caption that a one-line paragraph is; nil for any other block.
  init?(_ node: OpaquePointer) {
    guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH,
      cmark_node_get_start_line(node) == cmark_node_get_end_line(node),
      let first = cmark_node_first_child(node), cmark_node_get_type(first) == CMARK_NODE_TEXT
    else { return nil }
    let literal = CommonMarkTree.literal(first)
    let opening = Self.openings.first { $0.withUTF8Buffer { literal.starts(with: $0) } }
    guard let opening else { return nil }
    let words = CommonMarkTree.plainText(of: node).utf8.dropFirst(opening.utf8CodeUnitCount)
      .drop { $0 == 0x20 }
    if words.isEmpty { return nil }
    self.words = String(Substring(words))
  }
}

/// The tables still to be written, with the parsed text of their cells.
struct TableQueue {
  private var tables: ArraySlice<PipeTable> = []
  private var cell: OpaquePointer?
  private var remainingPadding = 200_000
  /// The table that is being written.
  private(set) var current: PipeTable?
  /// The caption that waits for its table.
  var caption: String?

  /// No tables.
  init() {}

  /// Tables in order, and the first of their parsed cells.
  init(_ tables: [PipeTable], cells: OpaquePointer?) {
    self.tables = tables[...]
    cell = cells
  }

  /// The table that comes next.
  var next: PipeTable? { tables.first }

  /// Begins the table that comes next and hands over its caption.
  mutating func begin() -> String? {
    current = tables.popFirst()
    defer { caption = nil }
    return caption
  }

  /// Ends the table at hand.
  mutating func end() { current = nil }

  /// The next parsed cell, or the next passage beside a table.
  mutating func takeCell() -> OpaquePointer? {
    defer { cell = cell.flatMap { cmark_node_next($0) } }
    return cell
  }

  /// How many empty cells a short row gets; in a hostile text with millions of them, none.
  mutating func padding(_ wanted: Int) -> Int {
    guard wanted <= remainingPadding else { return 0 }
    remainingPadding -= wanted
    return wanted
  }

  /// The words of a text node, without the guard before a cell's words.
  func words(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    let words = CommonMarkTree.literal(node)
    guard current != nil, cmark_node_previous(node) == nil, words.starts(with: CellText.guardBytes) else {
      return words
    }
    return UnsafeBufferPointer(rebasing: words[CellText.guardBytes.count...])
  }
}
