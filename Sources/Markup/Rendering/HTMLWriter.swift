import CCommonMark
import Diagnostics

/// Writes the tree of one text as HTML and notes what the program needs to know of it.
struct HTMLWriter {
  let source: SourceText
  let body: Range<Int>
  let options: MarkdownOptions
  let lines: SourceLines
  var output: [UInt8] = []
  var findings = CappedFindings()
  var ids = HeadingIDs()
  var facts: TextFacts
  var links = LinkStack()
  /// Where in the source the words of the block at hand are looked for.
  var cursor: BlockCursor
  var places: PlaceCounter
  /// The stars in the words of the block at hand.
  var stars = UnrenderedEmphasis()
  /// How many pictures the walk is inside of; their words become alternative text.
  var pictureDepth = 0
  /// The tables of the text, and what is still to be written of them.
  var tables = TableQueue()
  /// The node whose inside is not written, because it was written as something else.
  var leftOut: OpaquePointer?

  init(source: SourceText, body: Range<Int>, options: MarkdownOptions) {
    self.source = source
    self.body = body
    self.options = options
    facts = TextFacts(gathersWords: options.gathersWords)
    lines = SourceLines(source, body)
    cursor = BlockCursor(source, body)
    places = PlaceCounter(source)
  }

  /// The whole text.
  mutating func render(resolver: (LinkRequest) -> LinkAnswer) {
    let (bytes, body) = (source.bytes, self.body)
    bytes.withUnsafeBufferPointer { bytes in
      guard let tree = CommonMarkTree(UnsafeBufferPointer(rebasing: bytes[body])) else { return }
      tree.withRoot { root in
        var finder = TableFinder(source, lines)
        finder.search(root)
        writeAll(root, finder, resolver: resolver)
      }
    }
  }

  /// Writes the document, with the cells of all tables parsed together beside it.
  private mutating func writeAll(
    _ root: OpaquePointer, _ finder: TableFinder, resolver: (LinkRequest) -> LinkAnswer
  ) {
    guard !finder.tables.isEmpty else { return write(root, resolver: resolver) }
    let text = finder.cells.text + ReferenceLines.bytes(in: source.bytes[body])
    text.withUnsafeBufferPointer { bytes in
      guard let cells = CommonMarkTree(bytes) else { return }
      cells.withRoot { cells in
        tables = TableQueue(finder.tables, cells: cmark_node_first_child(cells))
        write(root, resolver: resolver)
      }
    }
  }

  /// Writes a node and all below it.
  mutating func write(_ root: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer) {
    CommonMarkTree.walk(root) { node, isEntering in
      if let skipping = leftOut {
        if node == skipping, !isEntering { leftOut = nil }
      } else if isEntering, replaces(node, resolver: resolver) {
        leftOut = node
      } else if pictureDepth > 0 {
        writeAlternative(node, isEntering)
      } else {
        write(node, isEntering, resolver: resolver)
      }
    }
  }

  /// Writes what a paragraph holds without its own tags.
  mutating func writeInlines(of paragraph: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer) {
    stars = UnrenderedEmphasis()
    CommonMarkTree.walk(paragraph) { node, isEntering in
      guard node != paragraph else { return }
      if let skipping = leftOut {
        if node == skipping, !isEntering { leftOut = nil }
      } else if pictureDepth > 0 {
        writeAlternative(node, isEntering)
      } else {
        write(node, isEntering, resolver: resolver)
      }
    }
    reportStars()
  }

  /// Whether a block is written as something else: a caption kept for its table, or a table.
  private mutating func replaces(_ node: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer) -> Bool {
    guard let table = tables.next else { return false }
    if table.node == node {
      writeTable(table, resolver: resolver)
      return true
    }
    guard table.leadingLines == 0, table.node == cmark_node_next(node),
      let words = TableCaption.words(of: node)
    else { return false }
    tables.caption = words
    return true
  }

  private mutating func write(
    _ node: OpaquePointer, _ isEntering: Bool, resolver: (LinkRequest) -> LinkAnswer
  ) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: writeText(node)
    case CMARK_NODE_SOFTBREAK: writeBreak("\n")
    case CMARK_NODE_LINEBREAK: writeBreak("<br />\n")
    case CMARK_NODE_CODE: writeCode(node)
    case CMARK_NODE_EMPH: put(isEntering ? "<em>" : "</em>")
    case CMARK_NODE_STRONG: writeStrong(node, isEntering)
    case CMARK_NODE_LINK: writeLink(node, isEntering, resolver: resolver)
    case CMARK_NODE_IMAGE: writePicture(node, resolver: resolver)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: reportHTML(node)
    default: writeBlock(node, isEntering)
    }
  }
}
