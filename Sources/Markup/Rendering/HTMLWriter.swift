import CCommonMark
import Diagnostics

/// Writes the tree of one text as HTML and notes what the program needs to know of it.
struct HTMLWriter {
  let source: SourceText
  let body: Range<Int>
  let options: MarkdownOptions
  let lines: SourceLines
  var output: [UInt8]
  var diagnostics: DiagnosticList
  var ids = HeadingIDs()
  var facts = TextFacts()
  var links = LinkWriter()
  var cursor: BlockCursor
  /// How many pictures the walk is inside of; their words become alternative text.
  var pictureDepth = 0
  /// The caption that waits for its table.
  var caption: String?
  /// The node whose inside is not written, because it was written as something else.
  var leftOut: OpaquePointer?

  init(
    source: SourceText, body: Range<Int>, options: MarkdownOptions, output: [UInt8],
    diagnostics: DiagnosticList
  ) {
    self.source = source
    self.body = body
    self.options = options
    self.output = output
    self.diagnostics = diagnostics
    lines = SourceLines(source, body)
    cursor = BlockCursor(source, body)
  }

  /// The whole text.
  mutating func render(resolver: (LinkRequest) -> LinkAnswer) -> RenderedMarkdown {
    let source = self.source
    let body = self.body
    source.bytes.withUnsafeBufferPointer { bytes in
      guard let tree = CommonMarkTree(UnsafeBufferPointer(rebasing: bytes[body])) else { return }
      write(tree.root, resolver: resolver)
    }
    return facts.rendered(html: output)
  }

  /// Writes a node and all below it.
  mutating func write(_ root: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer) {
    CommonMarkTree.walk(root) { node, isEntering in
      if let skipping = leftOut {
        if node == skipping, !isEntering { leftOut = nil }
        return
      }
      if isEntering, replaces(node, resolver: resolver) {
        leftOut = node
        return
      }
      if pictureDepth > 0 {
        writeAlternative(node, isEntering)
      } else {
        write(node, isEntering, resolver: resolver)
      }
    }
  }

  /// Whether a paragraph is written as something else: a caption kept for its table, or a table.
  private mutating func replaces(_ node: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer) -> Bool {
    guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH else { return false }
    if let table = PipeTable.find(in: node, source, lines) {
      writeTable(table, node, resolver: resolver)
      return true
    }
    if let words = TableCaption.words(of: node, source, lines), let next = cmark_node_next(node),
      PipeTable.find(in: next, source, lines)?.leadingLines == 0
    {
      caption = words
      return true
    }
    return false
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

  mutating func put(_ markup: StaticString) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  mutating func put(escaped text: some Sequence<UInt8>) { HTMLEscape.appendText(text, to: &output) }

  /// Begins a new line unless one has just begun.
  mutating func breakLine() {
    if let last = output.last, last != 0x0A { output.append(0x0A) }
  }

  /// The line of the file on which a node begins.
  func line(of node: OpaquePointer) -> Int { Int(cmark_node_get_start_line(node)) + lines.firstLine - 1 }
}
