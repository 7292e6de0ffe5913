import Diagnostics

/// Builds the tree of a template from its pieces; what is opened and never closed is reported where it was opened.
struct TemplateParser {
  /// A tag that waits for its end.
  private struct Frame {
    let tag: TemplateTag?
    var nodes: [TemplateNode] = []
    var blocks: [TemplateBlock] = []
  }

  /// The parsed template of a file.
  static func parse(_ source: SourceText, name: String, into diagnostics: inout DiagnosticList)
    -> TemplateFile
  {
    var scanner = TemplateScanner(source: source)
    var parser = TemplateParser()
    for piece in scanner.pieces(into: &diagnostics) { parser.take(piece, into: &diagnostics) }
    return TemplateFile(name: name, source: source, nodes: parser.finish(into: &diagnostics))
  }

  private var frames = [Frame(tag: nil)]

  private var isInsideParent: Bool { frames.last?.tag?.kind == .parent }

  private mutating func take(_ piece: TemplateScanner.Piece, into diagnostics: inout DiagnosticList) {
    switch piece {
    case .literal(let range): add(.literal(range))
    case .tag(let tag): take(tag, into: &diagnostics)
    }
  }

  private mutating func take(_ tag: TemplateTag, into diagnostics: inout DiagnosticList) {
    switch tag.kind {
    case .comment, .delimiters: break
    case .variable: add(.variable(tag.name, isRaw: false))
    case .raw: add(.variable(tag.name, isRaw: true))
    case .partial: add(.partial(tag.name))
    case .section, .inverted, .parent, .block: frames.append(Frame(tag: tag))
    case .close: close(tag, into: &diagnostics)
    }
  }

  private mutating func add(_ node: TemplateNode) {
    // Between the blocks of a parent nothing is shown, as Mustache has it.
    guard !isInsideParent else { return }
    frames[frames.count - 1].nodes.append(node)
  }

  private mutating func close(_ tag: TemplateTag, into diagnostics: inout DiagnosticList) {
    guard frames.count > 1, let opened = frames.last?.tag else {
      tag.name.report(
        "template.stray-close",
        LocalizedText(
          th: "ปิด “\(tag.name.text)” โดยไม่ได้เปิด", en: "“\(tag.name.text)” is closed but was never opened"),
        mend: LocalizedText(th: "ลบแท็กปิดนี้ หรือเปิดก่อน", en: "remove it, or open it before"), into: &diagnostics)
      return
    }
    if opened.name.text != tag.name.text {
      tag.name.report(
        "template.crossed-close",
        LocalizedText(
          th: "ปิด “\(tag.name.text)” แต่ที่เปิดอยู่คือ “\(opened.name.text)”",
          en: "“\(tag.name.text)” is closed where “\(opened.name.text)” is open"),
        mend: LocalizedText(th: "ปิด “\(opened.name.text)” ก่อน", en: "close “\(opened.name.text)” first"),
        suggestion: opened.name.text, into: &diagnostics)
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

  private mutating func finish(into diagnostics: inout DiagnosticList) -> [TemplateNode] {
    for frame in frames.dropFirst() {
      frame.tag?.name.report(
        "template.open-section",
        LocalizedText(
          th: "“\(frame.tag?.name.text ?? "")” เปิดไว้แต่ไม่ได้ปิด",
          en: "“\(frame.tag?.name.text ?? "")” is opened and never closed"),
        mend: LocalizedText(
          th: "ปิดด้วย {{/\(frame.tag?.name.text ?? "")}}",
          en: "close it with {{/\(frame.tag?.name.text ?? "")}}"),
        into: &diagnostics)
    }
    return frames[0].nodes
  }
}
