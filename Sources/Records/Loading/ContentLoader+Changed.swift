import Catalogue
import Diagnostics

extension ContentLoader {
  /// Reads some articles again; nothing where more of them changed than the text, so that other pages may differ.
  ///
  /// What is found in them is reported; what the rest of the content holds is not looked at.
  public func loadChanged(_ indices: [Int], into diagnostics: inout DiagnosticList) -> ChangedArticles? {
    guard let memory else { return nil }
    var known = DiagnosticList()
    let agency = agency(into: &known)
    let context = LoadingContext(disk: disk, agency: agency, library: CatalogueLibrary(), memory: nil)
    var articles: [(index: Int, article: Article)] = []
    var asked: [AskedPage] = []
    for index in indices {
      guard let record = memory.record(at: index), !record.isAimedAt,
        let file = ContentSources.ArticleFile(path: record.head.path, kind: record.head.kind),
        let article = context.head(of: file, into: &diagnostics), article.head == record.head,
        article.exceptions == record.exceptions
      else { return nil }
      articles.append((index, article))
      asked += record.asked
    }
    guard let pages = freePages(memory) else { return nil }
    let content = Content(
      agency: agency, library: CatalogueLibrary(), documents: [:], drafts: [], news: [], pages: pages,
      emblem: EmblemReader(agency: agency, disk: disk).emblem(into: &known),
      texts: ArticleTexts(disk: disk, book: AddressBook(asked)), plan: nil)
    return known.hasErrors ? nil : ChangedArticles(content: content, articles: articles)
  }

  /// The free pages, which stand behind the news.
  private func freePages(_ memory: BuildMemory) -> [Article]? {
    var pages: [Article] = []
    for index in (0..<memory.count).reversed() {
      guard let article = memory.article(at: index) else { return nil }
      guard article.kind == .page else { break }
      pages.append(article)
    }
    return pages.reversed()
  }
}
