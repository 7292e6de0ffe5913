import Diagnostics
import Markup

/// Reads the texts of articles and turns them into HTML, one at a time, so that no more than one is held.
public struct ArticleTexts: Sendable {
  /// How texts of articles are turned into HTML; nothing asks for more.
  public static let options = MarkdownOptions(highestHeading: 2, isLazy: true, gathersFacts: false)

  let disk: ContentDisk
  let book: AddressBook

  /// The text of an article; whatever is wrong in it is reported.
  public func text(
    of article: Article, with parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> ArticleText {
    var known = DiagnosticList()
    guard
      let (source, isSame) = TextFile.readAgain(
        article.path, known: article.stamp, from: disk, into: &diagnostics),
      let parts = FrontMatter.split(source, into: &known)
    else { return ArticleText(html: .empty, files: [], leadsToPages: false, isSame: false) }
    let locator = FileLocator(
      disk: disk, folder: String(article.path.dropLast(3)), address: article.address)
    var links = BodyLinks(source: source, page: article.address, locators: [locator], book: book)
    let body = parser.render(
      source, body: parts.body, resolver: { links.answer($0) }, into: &diagnostics)
    for fault in links.faults { diagnostics.add(fault) }
    PersonalDataCheck.report(
      in: links.files, of: disk, allowing: article.exceptions, into: &diagnostics)
    return ArticleText(
      html: body.html, files: links.files, leadsToPages: links.leadsToPages,
      isSame: isSame)
  }

  /// What a build remembers of an article; nothing where it had findings or changed while it was read.
  public func record(
    of article: Article, _ text: ArticleText, hadFindings: Bool, before moment: Int64
  ) -> ArticleRecord? {
    guard article.isQuiet, !hadFindings, let stamp = article.stamp, stamp.changed < moment,
      stamp.modified < moment, text.isSame
    else { return nil }
    let shown = (text.files + [article.image].compactMap(\.self))
    let files = shown.compactMap { RememberedFile($0, on: disk) }
    guard files.count == shown.count, files.allSatisfy({ $0.stamp.changed < moment && $0.file != nil }) else {
      return nil
    }
    return ArticleRecord(
      stamp: stamp, head: article.head, exceptions: article.exceptions, files: files, page: nil, output: [])
  }
}
