import Diagnostics
import Files
import Markup

/// The finished text of a document, an article or a project sheet.
package struct FinishedText: Sendable {
  /// The text as HTML, with its headings, links and words.
  package let body: RenderedMarkdown
  /// Pictures and files that it shows.
  package let files: [ContentFile]
  /// Dead links and missing pictures.
  package let faults: [Diagnostic]
}

/// A file with front matter whose data is read and whose text is not.
struct Draft<Head: Sendable>: Sendable {
  let head: Head
  let source: SourceText
  /// The bytes of the text in the source.
  let body: Range<Int>
  /// The last digits of numbers that are no person's.
  let exceptions: Set<String>
}

/// Turns the texts of the content into HTML: the same way for documents, articles and project sheets.
struct TextRenderer: Sendable {
  static let options = MarkdownOptions(highestHeading: 2, isLazy: true)

  let disk: SourceFolder
  let book: SiteURLs

  /// The finished text; files are looked for in the folders of the locators, in their order.
  func text<Head>(
    of draft: Draft<Head>, on page: SitePath, _ locators: [FileLocator], _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> FinishedText {
    var links = BodyLinks(source: draft.source, page: page, locators: locators, book: book)
    let body = parser.render(
      draft.source, body: draft.body, resolver: { links.answer($0) }, into: &diagnostics)
    for fault in links.faults { diagnostics.add(fault) }
    PersonalDataCheck.report(in: links.files, of: disk, allowing: draft.exceptions, into: &diagnostics)
    return FinishedText(body: body, files: links.files, faults: links.faults)
  }
}
