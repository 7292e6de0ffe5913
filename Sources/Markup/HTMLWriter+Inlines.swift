import CCommonMark

/// Words, breaks, code and emphasis; and what is reported of them.
extension HTMLWriter {
  mutating func writeText(_ node: OpaquePointer) {
    let bytes = tables.words(of: node)
    if tables.current != nil {
      if bytes.contains(0x5D) { checkBrackets(bytes, of: node) }
    } else if !isWordsOrBreak(cmark_node_previous(node)) {
      checkBrackets(inLinesFrom: node)
    }
    if options.linksAddresses, openLinks.isEmpty, WebAddress.first(in: bytes, from: 0) != nil {
      writeLinking(bytes, of: node)
    } else {
      put(escaped: bytes)
    }
    facts.add(bytes)
    guard bytes.contains(0x2A) else { return }
    stars.take(
      bytes, line: Int(cmark_node_get_start_line(node)), startsLine: isBreak(cmark_node_previous(node)),
      endsLine: isBreak(cmark_node_next(node)))
  }

  private func isWordsOrBreak(_ neighbour: OpaquePointer?) -> Bool {
    guard let neighbour else { return false }
    return cmark_node_get_type(neighbour) == CMARK_NODE_TEXT || isBreak(neighbour)
  }

  /// Looks for brackets in the words from some on, over the ends of lines.
  private mutating func checkBrackets(inLinesFrom first: OpaquePointer) {
    var words: [UInt8] = []
    var node: OpaquePointer? = first
    while let part = node, isWordsOrBreak(part) {
      if isBreak(part) { words.append(0x0A) } else { words += CommonMarkTree.literal(part) }
      node = cmark_node_next(part)
    }
    guard words.contains(0x5D) else { return }
    words.withUnsafeBufferPointer { checkBrackets($0, of: first) }
  }

  /// Whether a neighbour of words is the end of a line or of the block.
  private func isBreak(_ neighbour: OpaquePointer?) -> Bool {
    guard let neighbour else { return true }
    let type = cmark_node_get_type(neighbour)
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
  }

  mutating func writeBreak(_ markup: StaticString) {
    put(markup)
    facts.addGap()
  }

  mutating func writeCode(_ node: OpaquePointer) {
    put("<code>")
    put(escaped: CommonMarkTree.literal(node))
    put("</code>")
    facts.add(CommonMarkTree.literal(node))
  }

  mutating func writeStrong(_ node: OpaquePointer, _ isEntering: Bool) {
    put(isEntering ? "<strong>" : "</strong>")
    guard isEntering, cmark_node_previous(node) == nil, let parent = cmark_node_parent(node),
      cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH
    else { return }
    facts.definitions.append(
      Definition(
        text: CommonMarkTree.plainText(of: node), line: line(of: parent), headingID: facts.headings.last?.id))
  }

  /// The words of a picture, which stand in its `alt`.
  mutating func writeAlternative(_ node: OpaquePointer, _ isEntering: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: put(escaped: tables.words(of: node))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: output.append(0x20)
    case CMARK_NODE_HTML_INLINE: reportHTML(node)
    case CMARK_NODE_IMAGE:
      pictureDepth += isEntering ? 1 : -1
      if pictureDepth == 0 { closePicture(node) }
    default: break
    }
  }

  /// Reports HTML, which is left out, at its first line.
  mutating func reportHTML(_ node: OpaquePointer) {
    let opening = CommonMarkTree.literal(node).prefix { $0 != 0x0A }.drop { $0 <= 0x20 }
    let place: Range<Int>
    if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK, tables.current == nil {
      let line = lines.range(ofLine: Int(cmark_node_get_start_line(node)))
      cursor = BlockCursor(source, line)
      place = cursor.find(opening) ?? line
    } else {
      place = cursor.find(opening, from: lineStart(of: node)) ?? cursor.position
    }
    findings.add(.rawHTML, in: source, at: place)
  }

  /// Reports stars that stay stars though they were meant as emphasis.
  mutating func reportStars() {
    guard !stars.unrendered.isEmpty else { return }
    var cursor = self.cursor.rewound
    for run in stars.unrendered {
      let start = tables.current == nil ? lines.range(ofLine: run.line).lowerBound : 0
      guard let found = cursor.find(run.context, from: start) else { continue }
      let first = found.lowerBound + run.lead
      findings.add(.literalEmphasis(stars: run.count), in: source, at: first..<(first + run.count))
    }
    stars = UnrenderedEmphasis()
  }
}
