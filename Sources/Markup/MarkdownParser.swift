import CCommonMark
import Diagnostics

/// Turns Markdown into HTML by libcmark's tree; one parser serves one worker, whose buffer it reuses.
package final class MarkdownParser {
  private let options: MarkdownOptions
  private var buffer: [UInt8] = []

  /// A parser with its options.
  package init(options: MarkdownOptions) { self.options = options }

  /// The HTML of a part of a source; the resolver is asked where every link and picture leads.
  ///
  /// What is left out or looks like a slip is reported with its place.
  package func render(
    _ source: SourceText, body: Range<Int>, resolver: (LinkRequest) -> LinkAnswer,
    into diagnostics: inout DiagnosticList
  ) -> RenderedMarkdown {
    guard !body.isEmpty, MarkdownLimits.allows(source, body, into: &diagnostics) else { return .empty }
    var writer = HTMLWriter(source: source, body: body, options: options)
    swap(&writer.output, &buffer)
    writer.output.removeAll(keepingCapacity: true)
    writer.render(resolver: resolver)
    swap(&writer.output, &buffer)
    diagnostics.add(contentsOf: writer.findings.finished(source))
    return writer.facts.rendered(html: Array(buffer[...]))
  }
}
