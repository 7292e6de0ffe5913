import CCommonMark
import Diagnostics

/// Writes the tree of one text as HTML and notes what the program needs to know of it.
struct HTMLWriter {
  let source: SourceText
  let body: Range<Int>
  let options: MarkdownOptions
  let resolver: (LinkRequest) -> LinkAnswer
  let lines: SourceLines
  var output: [UInt8] = []
  var findings = DiagnosticList()
  var ids = HeadingIDs()
  var facts = TextFacts()
  /// For every link that the walk is inside of, whether its tag was written.
  var openLinks: [Bool] = []
  /// Where in the source the words of the current block are looked for.
  var cursor: BlockCursor
  /// The stars in the words of the current block.
  var stars = UnrenderedEmphasis()
  /// How many pictures the walk is inside of; their words become alternative text.
  var pictureDepth = 0
  /// The tables of the text, and what is still to be written of them.
  var tables = TableQueue()
  /// The node whose inside is not written, because it was written as something else.
  var leftOut: OpaquePointer?

  init(
    source: SourceText, body: Range<Int>, options: MarkdownOptions,
    resolver: @escaping (LinkRequest) -> LinkAnswer
  ) {
    self.source = source
    self.body = body
    self.options = options
    self.resolver = resolver
    lines = SourceLines(source, body)
    cursor = BlockCursor(source, body)
  }

  /// The finished text, in memory of just its size.
  var rendered: RenderedMarkdown { facts.rendered(html: output.withUnsafeBufferPointer { Array($0) }) }

  /// Writes the whole text, with the cells of all its tables parsed together beside it.
  mutating func writeDocument() {
    guard let document = CommonMarkTree(source.bytes[body]) else { return }
    output.reserveCapacity(body.count + body.count / 4)
    facts.reserve(body.count)
    checkEntities()
    document.withRoot { root in
      cmark_consolidate_text_nodes(root)
      var finder = TableFinder(source, lines)
      finder.search(root)
      guard !finder.tables.isEmpty else { return write(root) }
      for lost in finder.lostCells {
        findings.add(.lostCell(String(decoding: source.bytes[lost], as: UTF8.self)), in: source, at: lost)
      }
      let definitions = ReferenceLines.bytes(in: source.bytes[body])
      guard let cells = CommonMarkTree((finder.cells.text + definitions)[...]) else { return }
      cells.withRoot { cells in
        cmark_consolidate_text_nodes(cells)
        tables = TableQueue(finder.tables, cells: cmark_node_first_child(cells))
        write(root)
      }
    }
  }

  /// Writes a node and all below it, or only what is inside it.
  mutating func write(_ root: OpaquePointer, withoutItself isInsideOnly: Bool = false) {
    CommonMarkTree.walk(root) { node, isEntering in
      if isInsideOnly, node == root { return }
      if let skipping = leftOut {
        if node == skipping, !isEntering { leftOut = nil }
      } else if isEntering, replaces(node) {
        leftOut = node
      } else if pictureDepth > 0 {
        writeAlternative(node, isEntering)
      } else {
        write(node, isEntering)
      }
    }
  }

  /// Whether a block is written as something else: a caption kept for its table, or a table.
  private mutating func replaces(_ node: OpaquePointer) -> Bool {
    guard let table = tables.next else { return false }
    if table.node == node {
      writeTable(table)
      return true
    }
    guard table.leadingLines == 0, table.node == cmark_node_next(node), let caption = TableCaption(node)
    else { return false }
    tables.caption = caption.words
    return true
  }

  private mutating func write(_ node: OpaquePointer, _ isEntering: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: writeText(node)
    case CMARK_NODE_SOFTBREAK: writeBreak("\n")
    case CMARK_NODE_LINEBREAK: writeBreak("<br />\n")
    case CMARK_NODE_CODE: writeCode(node)
    case CMARK_NODE_EMPH: put(isEntering ? "<em>" : "</em>")
    case CMARK_NODE_STRONG: writeStrong(node, isEntering)
    case CMARK_NODE_LINK: writeLink(node, isEntering)
    case CMARK_NODE_IMAGE: writePicture(node)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: reportHTML(node)
    default: writeBlock(node, isEntering)
    }
  }

  mutating func put(_ markup: StaticString) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  mutating func put(escaped text: some Sequence<UInt8>) { HTMLEscape.appendText(text, to: &output) }

  /// Begins a new line unless one has just begun.
  mutating func breakLine() {
    if let last = output.last, last != 0x0A { output.append(0x0A) }
  }

  /// The line of the file on which a block begins; for what stands in a table, the table's.
  func line(of node: OpaquePointer) -> Int { lines.firstLine - 1 + lineInBody(of: node) }

  /// Where the line begins on which an inline begins; libcmark's columns are not exact enough to go further.
  func lineStart(of node: OpaquePointer) -> Int {
    lines.range(ofLine: lineInBody(of: node)).lowerBound
  }

  private func lineInBody(of node: OpaquePointer) -> Int {
    tables.current?.headerLine ?? Int(cmark_node_get_start_line(node))
  }

  /// Points the cursor at the source of a block whose words follow; inside a table it stays in the table.
  mutating func enterBlock(_ node: OpaquePointer, isProse: Bool) {
    stars = UnrenderedEmphasis()
    facts.isProse = isProse && tables.current == nil
    guard tables.current == nil else { return }
    let first = Int(cmark_node_get_start_line(node))
    cursor = BlockCursor(source, lines.range(ofLines: first, Int(cmark_node_get_end_line(node))))
  }
}
