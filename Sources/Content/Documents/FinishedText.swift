import Diagnostics
import Files
import Markup

/// The finished text of a document, an article or a project sheet.
package struct FinishedText: Sendable {
  /// The text as HTML, with its headings, links and words.
  package let body: RenderedMarkdown
  /// Pictures and files that it shows.
  package let files: [ContentFile]
  /// What its lines hold, and what nobody has replaced in them.
  package let outline: TextOutline
  /// Dead links and missing pictures.
  package internal(set) var faults: [Diagnostic]
}

/// A file with front matter whose data is read and whose text is not.
final class Draft<Head: Sendable>: Sendable {
  let head: Head
  let source: SourceText
  /// The bytes of the text in the source.
  let body: Range<Int>
  /// The last digits of numbers that are no person's.
  let exceptions: Set<String>

  init(head: Head, of file: FieldFile) {
    self.head = head
    source = file.source
    body = file.body
    exceptions = file.exceptions
  }

  /// The folder of its files, below the project's root.
  var folder: String { String(source.path.dropLast(3)) }
}

/// Turns the texts of the content into HTML, the same way for documents, articles and project sheets.
struct TextRenderer: Sendable {
  static let options = MarkdownOptions(highestHeading: 2, isLazy: true)

  let files: SourceFiles
  let urls: SiteURLs

  /// The document of a draft, with its links and files checked.
  func document(
    _ draft: Draft<DocumentFrontMatter>, at address: SitePath, _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> Document {
    let head = draft.head
    var links = BodyLinks(source: draft.source, page: address, locators: [], urls: urls)
    let listed = head.links.filter { links.leadsSomewhere($0) }
    let parent = String(draft.folder.dropLast(String(head.year.buddhistYear).utf8.count + 1))
    var text = text(
      of: draft, on: address, [(draft.folder, head.yearAddress), (parent, head.keyAddress)],
      beside: head.attachments.map(\.file) + head.datasets.flatMap { $0.unreadFiles }, parser,
      into: &diagnostics)
    text.faults += links.faults
    diagnostics.add(contentsOf: head.faults + links.faults)
    return Document(head: head, address: address, links: listed, text: text)
  }

  /// The article of a draft.
  func article(
    _ draft: Draft<ArticleFrontMatter>, _ parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> Article {
    let head = draft.head
    let text = text(
      of: draft, on: head.address, [(draft.folder, head.address)], beside: [head.image].compactMap(\.self),
      parser, into: &diagnostics)
    return Article(head: head, text: text)
  }

  /// The finished text, whose files lie in some folders; they are searched for persons' numbers with those beside it.
  func text<Head>(
    of draft: Draft<Head>, on page: SitePath, _ folders: [(path: String, address: SitePath)],
    beside others: [ContentFile], _ parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> FinishedText {
    let locators = folders.map { FileLocator(files: files, folder: $0.path, address: $0.address) }
    var links = BodyLinks(source: draft.source, page: page, locators: locators, urls: urls)
    let body = parser.render(
      draft.source, body: draft.body, resolver: { links.answer($0) }, into: &diagnostics)
    let outline = TextOutline(of: draft.source, draft.body)
    diagnostics.add(contentsOf: links.faults + links.cautions + outline.placeholders)
    PersonalDataCheck.report(
      in: others + links.files, of: files.disk, allowing: draft.exceptions, into: &diagnostics)
    return FinishedText(body: body, files: links.files, outline: outline, faults: links.faults)
  }
}
