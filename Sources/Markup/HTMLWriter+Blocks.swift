import CCommonMark
import ThaiText

/// Blocks: paragraphs, headings, lists, quotations, code.
extension HTMLWriter {
  mutating func writeBlock(_ node: OpaquePointer, _ isEntering: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: writeParagraph(node, isEntering)
    case CMARK_NODE_HEADING: writeHeading(node, isEntering)
    case CMARK_NODE_LIST: writeList(node, isEntering)
    case CMARK_NODE_ITEM:
      if isEntering { breakLine() }
      put(isEntering ? "<li>" : "</li>\n")
    case CMARK_NODE_BLOCK_QUOTE:
      breakLine()
      put(isEntering ? "<blockquote>\n" : "</blockquote>\n")
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK:
      breakLine()
      put("<hr />\n")
    default: break
    }
  }

  private mutating func writeParagraph(_ node: OpaquePointer, _ isEntering: Bool) {
    if isEntering {
      enterBlock(node, isProse: true)
      checkLines(of: node)
    }
    let list = cmark_node_parent(node).flatMap { cmark_node_parent($0) }
    let isTight = list.map {
      cmark_node_get_type($0) == CMARK_NODE_LIST && cmark_node_get_list_tight($0) != 0
    }
    if !(isTight ?? false) {
      if isEntering { breakLine() }
      put(isEntering ? "<p>" : "</p>\n")
    }
    if !isEntering { leaveBlock() }
  }

  private mutating func leaveBlock() {
    reportStars()
    facts.addGap()
  }

  private mutating func writeHeading(_ node: OpaquePointer, _ isEntering: Bool) {
    let level = max(options.highestHeading, Int(cmark_node_get_heading_level(node)))
    let digit = UInt8(0x30 + level)
    guard isEntering else {
      put("</h")
      output.append(digit)
      put(">\n")
      leaveBlock()
      return
    }
    breakLine()
    enterBlock(node, isProse: false)
    let text = CommonMarkTree.plainText(of: node)
    if text.trimmedBlanks.isEmpty {
      findings.add(.emptyHeading, in: source, at: lineStart(of: node), length: 1)
    }
    let id = ids.id(for: text)
    facts.headings.append(Heading(level: level, id: id, text: text, line: line(of: node)))
    put("<h")
    output.append(digit)
    put(" id=\"")
    HTMLEscape.appendAttribute(id, to: &output)
    put("\">")
  }

  private mutating func writeList(_ node: OpaquePointer, _ isEntering: Bool) {
    let isBulleted = cmark_node_get_list_type(node) == CMARK_BULLET_LIST
    guard isEntering else {
      put(isBulleted ? "</ul>\n" : "</ol>\n")
      return
    }
    breakLine()
    let start = cmark_node_get_list_start(node)
    if isBulleted {
      put("<ul>\n")
    } else if start == 1 {
      put("<ol>\n")
    } else {
      put("<ol start=\"")
      output += String(start).utf8
      put("\">\n")
    }
  }

  private mutating func writeCodeBlock(_ node: OpaquePointer) {
    breakLine()
    put("<pre><code")
    let info = CommonMarkTree.bytes(cmark_node_get_fence_info(node)).prefix { $0 != 0x20 && $0 != 0x09 }
    if !info.isEmpty {
      put(" class=\"language-")
      put(escaped: info)
      put("\"")
    }
    put(">")
    put(escaped: CommonMarkTree.literal(node))
    put("</code></pre>\n")
    checkIndentation(of: node)
    facts.isProse = false
    facts.add(CommonMarkTree.literal(node))
    facts.addGap()
  }
}
