import Diagnostics

/// A parsed template.
struct TemplateFile: Sendable {
  let name: String
  let source: SourceText
  let nodes: [TemplateNode]
}

/// A part of a template as it is written.
indirect enum TemplateNode: Sendable {
  /// Bytes that stand as they are.
  case literal(Range<Int>)
  /// A value; `isRaw` for the forms that Mustache leaves unescaped.
  case variable(TemplateName, isRaw: Bool)
  /// A part that is shown, repeated or left out.
  case section(TemplateName, isInverted: Bool, [TemplateNode])
  /// Another template at this place.
  case partial(TemplateName)
  /// Another template with some of its blocks replaced.
  case parent(TemplateName, [TemplateBlock])
  /// A part that others may replace.
  case block(TemplateBlock)
}

/// A named part of a template, or its replacement.
struct TemplateBlock: Sendable {
  let name: TemplateName
  let nodes: [TemplateNode]
}

/// Builds the tree of a template from its pieces; what is opened and never closed is reported where it was opened.
struct TemplateParser {
  /// How many sections and blocks may stand inside each other.
  static let deepest = 50

  /// A tag that waits for its end.
  private struct Frame {
    let tag: TemplateTag?
    var nodes: [TemplateNode] = []
    var blocks: [TemplateBlock] = []
  }

  private var frames = [Frame(tag: nil)]
  /// How many tags are open that stand too deep and are left out.
  private var leftOut = 0
  private var findings = DiagnosticList()

  /// The parsed template of a file.
  static func parse(_ source: SourceText, name: String, into diagnostics: inout DiagnosticList)
    -> TemplateFile
  {
    var scanner = TemplateScanner(source: source)
    var parser = TemplateParser()
    for piece in scanner.pieces(into: &diagnostics) { parser.take(piece) }
    let nodes = parser.finish()
    diagnostics.add(contentsOf: parser.findings)
    return TemplateFile(name: name, source: source, nodes: nodes)
  }

  private var isInsideParent: Bool { frames.last?.tag?.kind == .parent }

  private mutating func take(_ piece: TemplateScanner.Piece) {
    switch piece {
    case .literal(let range): add(.literal(range))
    case .tag(let tag): take(tag)
    }
  }

  private mutating func take(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment, .delimiters: break
    case .variable: add(.variable(tag.name, isRaw: false))
    case .raw: add(.variable(tag.name, isRaw: true))
    case .partial: add(.partial(tag.name))
    case .section, .inverted, .parent, .block: open(tag)
    case .close: close(tag)
    }
  }

  private mutating func add(_ node: TemplateNode) {
    // Between the blocks of a parent nothing is shown, as Mustache has it.
    guard !isInsideParent, leftOut == 0 else { return }
    frames[frames.count - 1].nodes.append(node)
  }

  private mutating func open(_ tag: TemplateTag) {
    guard frames.count > Self.deepest else { return frames.append(Frame(tag: tag)) }
    if leftOut == 0 { tag.name.report(.tooDeep(levels: Self.deepest), into: &findings) }
    leftOut += 1
  }

  private mutating func close(_ tag: TemplateTag) {
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    guard frames.count > 1, let opened = frames.last?.tag else {
      return tag.name.report(.strayClose(tag.name.text), into: &findings)
    }
    if opened.name.text != tag.name.text {
      tag.name.report(.crossedClose(tag.name.text, open: opened.name.text), into: &findings)
    }
    let frame = frames.removeLast()
    switch opened.kind {
    case .section: add(.section(opened.name, isInverted: false, frame.nodes))
    case .inverted: add(.section(opened.name, isInverted: true, frame.nodes))
    case .parent: add(.parent(opened.name, frame.blocks))
    default: addBlock(TemplateBlock(name: opened.name, nodes: frame.nodes))
    }
  }

  private mutating func addBlock(_ block: TemplateBlock) {
    if isInsideParent {
      frames[frames.count - 1].blocks.append(block)
    } else {
      add(.block(block))
    }
  }

  private mutating func finish() -> [TemplateNode] {
    for name in frames.compactMap(\.tag?.name) { name.report(.openSection(name.text), into: &findings) }
    return frames[0].nodes
  }
}
