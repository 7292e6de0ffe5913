import CCommonMark

/// Tables: a frame that scrolls by itself, a caption, header cells with their scope.
extension HTMLWriter {
  mutating func writeTable(_ table: PipeTable, resolver: (LinkRequest) -> LinkAnswer) {
    enterBlock(table.node, isProse: false)
    var caption = tables.begin()
    if table.leadingLines > 0 {
      caption = writePassage(mayBeCaption: table.leadingLines == 1, resolver: resolver)
    }
    facts.isProse = false
    writeFrame(table, caption, resolver: resolver)
    facts.addGap()
    if table.hasTrailingLines { _ = writePassage(mayBeCaption: false, resolver: resolver) }
    if table.endsWithRule { put("<hr />\n") }
    tables.end()
  }

  /// Writes the lines before or after a table that stand in one paragraph with it; a caption is returned.
  private mutating func writePassage(
    mayBeCaption: Bool, resolver: (LinkRequest) -> LinkAnswer
  ) -> String? {
    guard let passage = tables.takeCell() else { return nil }
    var block = cmark_node_first_child(passage)
    if mayBeCaption, let words = block.flatMap({ TableCaption.words(of: $0) }) { return words }
    while let node = block {
      write(node, resolver: resolver)
      block = cmark_node_next(node)
    }
    return nil
  }

  private mutating func writeFrame(
    _ table: PipeTable, _ caption: String?, resolver: (LinkRequest) -> LinkAnswer
  ) {
    let id = "table.\(facts.tables.count + 1)"
    facts.tables.append(
      TableFact(
        caption: caption, id: id, line: lines.firstLine - 1 + table.headerLine, rowCount: table.rows.count))
    breakLine()
    openFrame(id, caption)
    put("<thead>\n")
    writeRow(table, cells: table.alignments.count, isHeader: true, resolver: resolver)
    put("</thead>\n")
    if !table.rows.isEmpty {
      put("<tbody>\n")
      for cells in table.rows { writeRow(table, cells: cells, isHeader: false, resolver: resolver) }
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

  private mutating func writeRow(
    _ table: PipeTable, cells: Int, isHeader: Bool, resolver: (LinkRequest) -> LinkAnswer
  ) {
    put("<tr>\n")
    let count = cells + tables.padding(table.alignments.count - cells)
    for column in 0..<count {
      put(isHeader ? "<th scope=\"col\"" : "<td")
      put(table.alignments[column].attribute)
      put(">")
      if column < cells, let cell = tables.takeCell() { writeInlines(of: cell, resolver: resolver) }
      put(isHeader ? "</th>\n" : "</td>\n")
      facts.addGap()
    }
    put("</tr>\n")
  }
}
