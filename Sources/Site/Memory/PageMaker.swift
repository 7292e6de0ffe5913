import Diagnostics
import Records

/// Makes one page after the other: keeps it where it would come out the same, or renders and hands it over.
struct PageMaker: Sendable {
  let renderer: PageRenderer
  let texts: ArticleTexts
  let kept: KeptPages?
  let print: ArticlePrint?

  /// Makes a page.
  func make(
    _ page: SitePage, _ tools: PageTools, into diagnostics: inout DiagnosticList,
    receive: @Sendable (SiteFile) -> Void
  ) -> MadePage {
    guard case .article(let article, let newer, let older) = page.subject else {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(16_384)
      renderer.render(page, into: &bytes)
      return finish(bytes, page, tools, receive)
    }
    let reason = reason(for: article, newer, older)
    if reason == .kept, let record = article.remembered {
      return MadePage(
        path: article.address.outputPath, files: record.shownFiles, reason: .kept, source: article.path,
        record: (article.path, record))
    }
    let before = diagnostics.all.count
    let text = texts.text(of: article, with: tools.parser, into: &diagnostics)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.html.bytes.count + 12_288)
    renderer.render(article, text, newer: newer, older: older, into: &bytes)
    var made = finish(bytes, page, tools, receive)
    made.files = text.files
    made.reason = reason
    made.source = article.path
    made.record = record(
      article, text, newer, older, hadFindings: diagnostics.all.count > before || !made.isSound)
    return made
  }

  /// Why an article's page must be made; it is kept where nothing stands against it.
  private func reason(for article: Article, _ newer: Article?, _ older: Article?) -> MakingReason {
    guard let kept, let print else { return .strict }
    guard let memory = kept.memory else { return .noMemory }
    guard let record = article.remembered else { return memory.knows(article.path) ? .changed : .unknown }
    guard let known = record.page else { return .links }
    guard known == print.print(of: article, record, newer: newer, older: older) else { return .surroundings }
    return kept.keep(article.address.outputPath, record.output) ? .kept : .published
  }

  /// What to remember; a page whose links depend on other pages is made every time.
  private func record(
    _ article: Article, _ text: ArticleText, _ newer: Article?, _ older: Article?, hadFindings: Bool
  ) -> (String, ArticleRecord)? {
    guard let kept, let print,
      var record = texts.record(of: article, text, hadFindings: hadFindings, before: kept.moment)
    else { return nil }
    if !text.leadsToPages {
      record.page = print.print(of: article, record, newer: newer, older: older)
    }
    return (article.path, record)
  }

  private func finish(
    _ bytes: [UInt8], _ page: SitePage, _ tools: PageTools, _ receive: (SiteFile) -> Void
  ) -> MadePage {
    let links = PageLinks(LinkScan(bytes), at: page.address, memory: tools.links)
    receive(SiteFile(path: links.path, contents: .bytes(bytes)))
    return MadePage(path: links.path, links: links)
  }

  /// The ids of kept pages at which links of others aim: these are rendered once more, only to be looked at.
  func links(
    ofKept made: [MadePage], _ pages: [SitePage], into diagnostics: inout DiagnosticList
  ) -> [PageLinks] {
    let kept = Set(made.filter { $0.links == nil }.map(\.path))
    guard !kept.isEmpty else { return [] }
    let aimed = Set(
      made.compactMap(\.links).flatMap(\.targets).filter { $0.fragment?.isEmpty == false }.map(\.path)
    ).intersection(kept)
    guard !aimed.isEmpty else { return [] }
    let tools = PageTools()
    return pages.filter { aimed.contains($0.address.outputPath) }.compactMap { page in
      guard case .article(let article, let newer, let older) = page.subject else { return nil }
      var bytes: [UInt8] = []
      let text = texts.text(of: article, with: tools.parser, into: &diagnostics)
      renderer.render(article, text, newer: newer, older: older, into: &bytes)
      return PageLinks(LinkScan(bytes), at: page.address, memory: tools.links)
    }
  }
}
