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
  package internal(set) var faults: DiagnosticList
  /// Addresses, as they are written, that lead to files that do not open for everybody.
  package internal(set) var closedLinks: Set<String> = []
  /// Links on the page that only the finished site can judge.
  package internal(set) var openLinks: [PlacedLink]
}

/// The text of a key's newest document on the page of the key, from which its links read differently.
package struct TextAtKey: Sendable {
  package let html: HTMLFragment
  /// Links on the page that only the finished site can judge.
  package let openLinks: [PlacedLink]
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

extension Draft where Head == ArticleFrontMatter {
  /// The folders of its files; what is written in English shows those of its original too.
  var folders: [(path: String, address: SitePath)] {
    let own = (path: folder, address: head.address)
    guard head.isEnglish else { return [own] }
    return [own, (String(folder.dropLast(3)), SitePath(Array(head.address.parts.dropFirst())))]
  }
}

extension Draft where Head == DocumentFrontMatter {
  /// The folder of its key, below the project's root.
  var parentFolder: String { folder.split(at: 0x2F).dropLast().joined(separator: "/") }
}

/// Turns the texts of the content into HTML, the same way for documents, articles and project sheets.
struct TextRenderer: Sendable {
  static let options = MarkdownOptions(highestHeading: 2, isLazy: true)

  let files: SourceFiles
  let urls: SiteURLs

  /// The document of a draft, with its links and files checked.
  func document(
    _ placed: URLAssigner.Placed, _ parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> Document {
    let draft = placed.draft
    var head = draft.head
    let folders = [(draft.folder, head.yearAddress), (draft.parentFolder, head.keyAddress)]
    var links = BodyLinks(source: draft.source, page: head.yearAddress, disk: files, urls: urls)
    let listed = head.links.compactMap { links.checked($0) }
    for index in head.datasets.indices { links.check(&head.datasets[index]) }
    let text = text(
      of: draft, on: head.yearAddress, folders,
      beside: head.attachments.map(\.file) + head.datasets.flatMap { $0.unreadFiles }, after: links, parser,
      into: &diagnostics)
    diagnostics.add(contentsOf: head.faults)
    return Document(
      head: head, links: listed, text: text,
      textAtKey: placed.isNewest ? textAtKey(of: draft, folders, parser) : nil)
  }

  /// The text of a document once more, with links that lead from the page of its key; what is wrong with it is told already.
  private func textAtKey(
    of draft: Draft<DocumentFrontMatter>, _ folders: [(path: String, address: SitePath)],
    _ parser: MarkdownParser
  ) -> TextAtKey {
    var links = BodyLinks(source: draft.source, page: draft.head.keyAddress, disk: files, urls: urls)
    links.locators = folders.map { FileLocator(files: files, folder: $0.path, address: $0.address) }
    var told = DiagnosticList()
    let body = parser.render(
      draft.source, body: draft.body, resolver: { links.answer($0) }, into: &told)
    return TextAtKey(html: body.html, openLinks: links.openLinks)
  }

  /// The article of a draft.
  func article(
    _ draft: Draft<ArticleFrontMatter>, _ parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> Article {
    let head = draft.head
    let text = text(
      of: draft, on: head.address, draft.folders,
      beside: [head.image].compactMap(\.self) + head.album.map(\.file), parser, into: &diagnostics)
    return Article(head: head, text: text)
  }

  /// The finished text, whose files lie in some folders; they are searched for persons' numbers with those beside it.
  ///
  /// Links that stand beside the text may have been checked before it.
  func text<Head>(
    of draft: Draft<Head>, on page: SitePath, _ folders: [(path: String, address: SitePath)],
    beside others: [ContentFile], after checked: BodyLinks? = nil, _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> FinishedText {
    var links = checked ?? BodyLinks(source: draft.source, page: page, disk: files, urls: urls)
    links.locators = folders.map { FileLocator(files: files, folder: $0.path, address: $0.address) }
    let body = parser.render(
      draft.source, body: draft.body, resolver: { links.answer($0) }, into: &diagnostics)
    let outline = TextOutline(of: draft.source, draft.body)
    for found in [links.faults, links.cautions, outline.placeholders] { diagnostics.add(contentsOf: found) }
    PersonalDataCheck.report(
      inHTML: body.html.bytes, of: draft.source, body: draft.body, allowing: draft.exceptions,
      into: &diagnostics)
    PersonalDataCheck.report(
      in: others + links.files, of: files, allowing: draft.exceptions, into: &diagnostics)
    for (file, folder) in links.filesElsewhere {
      PersonalDataCheck.report(
        in: [file], of: files, allowing: draft.exceptions.union(folder.exceptions), into: &diagnostics)
    }
    return FinishedText(
      body: body, files: links.files + links.filesElsewhere.map(\.file), outline: outline,
      faults: links.faults, closedLinks: links.closed, openLinks: links.openLinks)
  }
}
