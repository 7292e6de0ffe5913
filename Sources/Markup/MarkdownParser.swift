import Diagnostics

/// Turns Markdown into HTML: the entrance of this target.
///
/// In comes a part of a source file; out comes a `RenderedMarkdown`: the HTML, and what the program needs to know
/// of the text (headings, links, terms, tables, words). Findings go into the list that is given.
///
/// - `MarkdownLimits` refuses texts over which libcmark would take too long.
/// - `CommonMarkTree` is libcmark's tree. `TableFinder` finds in it the tables that CommonMark does not know;
///   `TableCells` parses their cells.
/// - `HTMLWriter` walks the tree once and writes; its extensions have blocks, inlines, links and tables.
///   `HTMLWriter+Slips`, `LineSlips` and `UnrenderedEmphasis` find what Markdown leaves as it was typed though it was
///   meant as a link, list, heading or emphasis; `WebAddress` finds addresses among words.
///   `SourcePlaces` finds where in the source things stand, `TextFacts` gathers what is to be known.
/// - `MarkdownRules` holds the texts of all findings.
///
/// `HTMLEscape`, `HTMLFragment` and `SafeURL` are what other targets write HTML with.
package struct MarkdownParser: Sendable {
  private let options: MarkdownOptions

  /// A parser with its options.
  package init(options: MarkdownOptions) { self.options = options }

  /// Whether a file of so many bytes may hold a text; if not, it is reported, before anybody decodes the file.
  package static func allows(
    fileOf size: Int, path: String, into diagnostics: inout DiagnosticList
  ) -> Bool {
    if size <= MarkdownLimits.largest { return true }
    diagnostics.add(.tooLarge, in: SourceText(path: path, bytes: []), at: 0)
    return false
  }

  /// The HTML of a part of a source; the resolver is asked where every link and picture leads.
  ///
  /// What is left out or looks like a mistake is reported with its place.
  package func render(
    _ source: SourceText, body: Range<Int>, resolver: (LinkRequest) -> LinkAnswer,
    into diagnostics: inout DiagnosticList
  ) -> RenderedMarkdown {
    guard !body.isEmpty, MarkdownLimits.allows(source, body, into: &diagnostics) else { return .empty }
    return withoutActuallyEscaping(resolver) { resolver in
      var writer = HTMLWriter(source: source, body: body, options: options, resolver: resolver)
      writer.writeDocument()
      diagnostics.add(contentsOf: writer.findings)
      return writer.rendered
    }
  }
}

/// How a text is turned into HTML.
package struct MarkdownOptions: Sendable {
  /// The highest level that a heading of the text may have: 2 if the page has a title of its own.
  package let highestHeading: Int
  /// Whether pictures wait until they come into sight.
  package let isLazy: Bool
  /// Whether addresses in the words become links.
  package let linksAddresses: Bool

  /// Chooses how; headings keep their levels, pictures load at once and addresses become links unless told.
  package init(highestHeading: Int = 1, isLazy: Bool = false, linksAddresses: Bool = true) {
    self.highestHeading = highestHeading
    self.isLazy = isLazy
    self.linksAddresses = linksAddresses
  }
}

/// A link or picture of a text, before it is written.
package struct LinkRequest: Sendable {
  /// The address as the author wrote it.
  package let url: String
  /// Whether it is a picture.
  package let isImage: Bool
  /// Where it stands, in bytes of the source.
  package let offset: Int
  /// How many bytes the address takes.
  package let length: Int
}

/// What becomes of a link or picture.
package enum LinkAnswer: Sendable {
  /// It leads where it says.
  case keep
  /// It leads elsewhere.
  case replace(String)
  /// Its words stay; the link or picture goes.
  case drop
}
