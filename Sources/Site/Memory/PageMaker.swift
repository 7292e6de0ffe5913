import Diagnostics
import Markup
import Records
import Templating

/// Makes one page after the other: keeps it where it would come out the same, or renders and hands it over.
struct PageMaker: Sendable {
  let renderer: PageRenderer
  let texts: ArticleTexts
  let kept: KeptPages?
  let print: ArticlePrint?

  /// Makes pages and hands them over together.
  func make(
    _ pages: ArraySlice<SitePage>, _ tools: PageTools, into diagnostics: inout DiagnosticList,
    receive: @Sendable ([SiteFile]) -> [FileArrival?]
  ) -> [MadePage] {
    let drafts = zip(pages, pages.indices).map { page, index in
      draft(page, at: index - pages.startIndex, tools, into: &diagnostics)
    }
    var arrivals = receive(drafts.compactMap(\.file)).makeIterator()
    return drafts.map { draft in
      switch draft {
      case .kept(let page): page
      case .fresh(let page): page.made(arrivals.next() ?? nil)
      }
    }
  }

  private func draft(
    _ page: SitePage, at place: Int, _ tools: PageTools, into diagnostics: inout DiagnosticList
  ) -> PageDraft {
    guard case .article(let article, let newer, let older) = page.subject else {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(16_384)
      renderer.render(page, into: &bytes)
      let links = tools.links.links(of: bytes, at: page.address)
      return .fresh(FreshPage(bytes, links, source: page.source))
    }
    let reason = reason(for: article, newer, older)
    if reason == .kept, let record = article.remembered {
      return .kept(
        MadePage(
          path: article.address.outputPath, links: nil, files: record.shownFiles, reason: .kept,
          source: article.path, outcome: .same, entry: ArticleEntry(record)))
    }
    return .fresh(render(article, newer, older, reason, at: place, tools, into: &diagnostics))
  }

  private func render(
    _ article: Article, _ newer: Article?, _ older: Article?, _ reason: MakingReason, at place: Int,
    _ tools: PageTools, into diagnostics: inout DiagnosticList
  ) -> FreshPage {
    let before = diagnostics.all.count
    let text = texts.text(of: article, with: tools.parser, into: &diagnostics)
    tools.pages[place].removeAll(keepingCapacity: true)
    let isTraced = renderer.render(
      article, text, newer: newer, older: older, into: &tools.pages[place], noting: &tools.trace)
    let links = tools.links.links(
      of: tools.pages[place], at: article.address, trace: isTraced ? tools.trace : nil)
    let hadFindings = diagnostics.all.count > before || !links.doubledIDs.isEmpty
    return FreshPage(
      tools.pages[place], links, files: text.files, reason: reason, source: article.path,
      record: remembered(article, text, newer, older, hadFindings: hadFindings))
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
  private func remembered(
    _ article: Article, _ text: ArticleText, _ newer: Article?, _ older: Article?, hadFindings: Bool
  ) -> ArticleRecord? {
    guard let moment = kept?.moment, let print,
      var record = texts.record(of: article, text, hadFindings: hadFindings, before: moment)
    else { return nil }
    if !text.leadsToPages {
      record.page = print.print(of: article, record, newer: newer, older: older)
    }
    return record
  }

  /// The links and ids of kept pages at whose ids links of others aim.
  func links(
    ofKept made: [MadePage], _ pages: [SitePage], into diagnostics: inout DiagnosticList
  ) -> [PageLinks] {
    guard made.contains(where: { $0.links == nil }) else { return [] }
    let aimed = LinkVerifier.aimed(by: made.compactMap(\.links))
    guard !aimed.isEmpty else { return [] }
    let kept = aimed.intersection(made.lazy.filter { $0.links == nil }.map(\.path))
    return look(at: kept, pages, into: &diagnostics)
  }

  /// The links and ids of pages in full: these are rendered once more, only to be looked at.
  func look(
    at paths: Set<String>, _ pages: [SitePage], into diagnostics: inout DiagnosticList
  ) -> [PageLinks] {
    guard !paths.isEmpty else { return [] }
    let parser = MarkdownParser(options: ArticleTexts.options)
    var trace = RenderTrace()
    return pages.filter { paths.contains($0.address.outputPath) }.map { page in
      var bytes: [UInt8] = []
      if case .article(let article, let newer, let older) = page.subject {
        let text = texts.text(of: article, with: parser, into: &diagnostics)
        _ = renderer.render(article, text, newer: newer, older: older, into: &bytes, noting: &trace)
      } else {
        renderer.render(page, into: &bytes)
      }
      return PageLinks(LinkScan(bytes), at: page.address)
    }
  }
}
