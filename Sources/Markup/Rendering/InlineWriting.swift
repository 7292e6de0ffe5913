import CCommonMark

/// Words, breaks, code and emphasis.
extension HTMLWriter {
  mutating func writeText(_ node: OpaquePointer) {
    let bytes = CommonMarkTree.literal(node)
    put(escaped: bytes)
    facts.add(bytes)
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
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      HTMLEscape.appendText(CommonMarkTree.literal(node), to: &output)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: output.append(0x20)
    case CMARK_NODE_IMAGE:
      if isEntering {
        pictureDepth += 1
      } else {
        pictureDepth -= 1
        if pictureDepth == 0 { closePicture(node) }
      }
    default: break
    }
  }
}
