import Diagnostics
import Markup

/// Reads the texts of articles and turns them into HTML, one at a time, so that few are held.
public struct ArticleTexts: Sendable {
  /// How texts of articles are turned into HTML; nothing asks for more.
  public static let options = MarkdownOptions(highestHeading: 2, isLazy: true, gathersFacts: false)

  let disk: ContentDisk
  let book: AddressBook
  private let texts: ContentDisk

  init(disk: ContentDisk, book: AddressBook) {
    self.disk = disk
    self.book = book
    texts = disk.untraced
  }

  /// The text of an article; whatever is wrong in it is reported.
  public func text(
    of article: Article, with parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> ArticleText {
    guard let (text, isSame) = read(article, into: &diagnostics) else {
      return ArticleText(html: .empty, files: [], asked: [], isSame: false)
    }
    let source = text.source
    let locator = FileLocator(
      disk: disk, folder: String(Substring(article.path.utf8.dropLast(3))), address: article.address)
    var links = BodyLinks(source: source, page: article.address, locators: [locator], book: book)
    let body = parser.render(
      source, body: text.body, resolver: { links.answer($0) }, into: &diagnostics)
    for fault in links.faults { diagnostics.add(fault) }
    PersonalDataCheck.report(
      in: links.files, of: disk, allowing: article.exceptions, into: &diagnostics)
    return ArticleText(
      html: body.html, files: links.files, asked: links.asked, isSame: isSame)
  }

  /// The text as it was read before, or as it is now; whether it is the same.
  private func read(
    _ article: Article, into diagnostics: inout DiagnosticList
  ) -> (text: HeldText.Text, isSame: Bool)? {
    if let held = article.text?.take() { return (held, true) }
    var known = DiagnosticList()
    guard
      let (source, isSame) = TextFile.readAgain(
        article.path, known: article.stamp, from: texts, into: &diagnostics),
      let parts = FrontMatter.split(source, into: &known)
    else { return nil }
    return (HeldText.Text(source: source, body: parts.body), isSame)
  }

  /// Whether the links of a remembered article lead to the pages to which they led.
  public func leadToTheSame(_ record: ArticleRecord) -> Bool { record.asked.allSatisfy(book.answers) }

  /// What a build remembers of an article; nothing where it changed while it was read.
  public func record(
    of article: Article, _ text: ArticleText, hadFindings: Bool, before moment: Int64
  ) -> ArticleRecord? {
    guard let stamp = article.stamp, text.isSame else { return nil }
    let shown = text.files + (article.image.map { [$0] } ?? [])
    let files = shown.compactMap { RememberedFile($0, on: disk) }
    let filesAreSteady =
      files.count == shown.count
      && files.allSatisfy { $0.stamp.isQuiet(before: moment) && $0.isNamedAsWritten }
    return ArticleRecord(
      stamp: stamp, source: article.source, head: article.head, exceptions: article.exceptions, files: files,
      asked: text.asked, isQuiet: article.isQuiet && !hadFindings && filesAreSteady, page: nil,
      output: OutputDigest())
  }
}
