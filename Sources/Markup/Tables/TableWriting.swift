import CCommonMark
import Diagnostics

/// Tables: a frame that scrolls by itself, a caption, header cells with their scope.
extension HTMLWriter {
  mutating func writeTable(
    _ table: PipeTable, _ node: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer
  ) {
    enterBlock(node)
    writeLeading(table, resolver: resolver)
    let id = "table.\(facts.tables.count + 1)"
    let words = caption
    caption = nil
    facts.tables.append(
      TableFact(
        caption: words, id: id, line: line(of: node) + table.leadingLines, rowCount: table.rows.count))
    breakLine()
    openFrame(id, words)
    let cells = CellWriter(table: table).inlines(definitions: ReferenceLines.bytes(in: source.bytes[body]))
    cells.withUnsafeBufferPointer { bytes in
      guard let tree = CommonMarkTree(bytes) else { return }
      writeRows(of: table, from: tree.root, resolver: resolver)
    }
    put("</table></div>\n")
    facts.addGap()
  }

  private mutating func writeLeading(_ table: PipeTable, resolver: (LinkRequest) -> LinkAnswer) {
    guard !table.leading.isEmpty else { return }
    if table.leadingLines == 1,
      let words = TableCaption.words(in: String(decoding: table.leading, as: UTF8.self))
    {
      caption = words
      return
    }
    let text = table.leading + [0x0A, 0x0A] + ReferenceLines.bytes(in: source.bytes[body])
    text.withUnsafeBufferPointer { bytes in
      guard let tree = CommonMarkTree(bytes), let first = cmark_node_first_child(tree.root) else { return }
      breakLine()
      put("<p>")
      writeInlines(of: first, resolver: resolver)
      put("</p>\n")
    }
  }

  private mutating func openFrame(_ id: String, _ words: String?) {
    put("<div class=\"table-frame\" tabindex=\"0\" role=\"region\"")
    if let words {
      put(" aria-labelledby=\"")
      output += id.utf8
      put("\"><table>\n<caption id=\"")
      output += id.utf8
      put("\">")
      put(escaped: words.utf8)
      put("</caption>\n")
      facts.add(words.utf8)
      facts.addGap()
    } else {
      put(" aria-label=\"ตาราง ")
      output += String(facts.tables.count).utf8
      put("\"><table id=\"")
      output += id.utf8
      put("\">\n")
    }
  }

  private mutating func writeRows(
    of table: PipeTable, from root: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer
  ) {
    var cell = cmark_node_first_child(root)
    put("<thead>\n")
    writeRow(table.header, table, &cell, isHeader: true, resolver: resolver)
    put("</thead>\n")
    if !table.rows.isEmpty {
      put("<tbody>\n")
      for row in table.rows { writeRow(row, table, &cell, isHeader: false, resolver: resolver) }
      put("</tbody>\n")
    }
  }

  private mutating func writeRow(
    _ row: [[UInt8]], _ table: PipeTable, _ cell: inout OpaquePointer?, isHeader: Bool,
    resolver: (LinkRequest) -> LinkAnswer
  ) {
    put("<tr>\n")
    for alignment in table.alignments {
      put(isHeader ? "<th scope=\"col\"" : "<td")
      put(alignment.attribute)
      put(">")
      if let paragraph = cell {
        writeInlines(of: paragraph, isCell: true, resolver: resolver)
        cell = cmark_node_next(paragraph)
      }
      put(isHeader ? "</th>\n" : "</td>\n")
      facts.addGap()
    }
    put("</tr>\n")
  }

  /// Writes what a paragraph holds without its own tags; a cell's guard before its words is left out.
  private mutating func writeInlines(
    of paragraph: OpaquePointer, isCell: Bool = false, resolver: (LinkRequest) -> LinkAnswer
  ) {
    if isCell { CellWriter.removeGuard(from: paragraph) }
    var child = cmark_node_first_child(paragraph)
    while let node = child {
      write(node, resolver: resolver)
      child = cmark_node_next(node)
    }
  }
}
