import Diagnostics

/// Turns Markdown into HTML by libcmark's tree; one parser serves one worker, whose memory it reuses.
public final class MarkdownParser {
  private let options: MarkdownOptions
  private let memory = TreeMemory()
  private var buffer: [UInt8] = []
  private var pieces: [PlainPiece] = []

  /// A parser with its options.
  public init(options: MarkdownOptions) { self.options = options }

  /// The HTML of a part of a source; the resolver is asked where every link and picture leads.
  ///
  /// What is left out or looks like a slip is reported with its place.
  public func render(
    _ source: SourceText, body: Range<Int>, resolver: (LinkRequest) -> LinkAnswer,
    into diagnostics: inout DiagnosticList
  ) -> RenderedMarkdown {
    guard !body.isEmpty, MarkdownLimits.sizeIsSound(source, body, into: &diagnostics) else { return .empty }
    if !options.gathersFacts, let html = plainHTML(of: source, body, resolver) {
      return RenderedMarkdown(html: html)
    }
    let lines = SourceLines(source, body)
    guard MarkdownLimits.linesAreSound(source, body, lines, into: &diagnostics) else { return .empty }
    var writer = HTMLWriter(source: source, body: body, lines: lines, options: options)
    swap(&writer.output, &buffer)
    writer.output.removeAll(keepingCapacity: true)
    memory.lend { writer.render(in: $0, resolver: resolver) }
    swap(&writer.output, &buffer)
    diagnostics.add(contentsOf: writer.findings.finished(source))
    return writer.facts.rendered(html: Array(buffer[...]))
  }

  /// The HTML of a text that takes no libcmark to read; nothing for others.
  private func plainHTML(
    of source: SourceText, _ body: Range<Int>, _ resolver: (LinkRequest) -> LinkAnswer
  ) -> HTMLFragment? {
    source.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[..<body.upperBound])
      pieces.removeAll(keepingCapacity: true)
      var reader = PlainReader(text, from: body.lowerBound, into: pieces)
      pieces = []
      defer { pieces = reader.pieces }
      guard reader.read() else { return nil }
      var writer = PlainWriter(
        text, highestHeading: options.highestHeading, room: body.count + 32 * reader.pieces.count)
      writer.write(reader.pieces, resolver: resolver)
      return HTMLFragment(finished: writer.output)
    }
  }
}
