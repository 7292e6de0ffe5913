import CCommonMark
import Diagnostics

/// Turns Markdown into HTML by libcmark's tree; one parser serves one worker, whose buffers it reuses.
public final class MarkdownParser {
  private let options: MarkdownOptions
  private var output: [UInt8] = []

  /// A parser with its options.
  public init(options: MarkdownOptions) { self.options = options }

  /// The HTML of a part of a source; the resolver is asked where every link and picture leads.
  ///
  /// What is left out or looks like a slip is reported with its place.
  public func render(
    _ source: SourceText, body: Range<Int>, resolver: (LinkRequest) -> LinkAnswer,
    into diagnostics: inout DiagnosticList
  ) -> RenderedMarkdown {
    guard !body.isEmpty, MarkdownLimits.allows(source, body, into: &diagnostics) else { return .empty }
    output.removeAll(keepingCapacity: true)
    var writer = HTMLWriter(
      source: source, body: body, options: options, output: output, diagnostics: diagnostics)
    output = []
    let rendered = withoutActuallyEscaping(resolver) { resolver in
      writer.render(resolver: resolver)
    }
    diagnostics = writer.diagnostics
    output = writer.output
    return rendered
  }
}
