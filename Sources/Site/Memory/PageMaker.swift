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
      return other(page, tools)
    }
    let reason = reason(for: article, newer, older)
    if reason == .kept, let record = article.remembered {
      let path = article.address.outputPath
      return .kept(
        MadePage(
          path: path, links: record.aims.isEmpty ? nil : PageLinks(path: path, aims: record.aims),
          files: record.shownFiles, cause: MakingCause(.kept), source: article.path, outcome: .same,
          entry: ArticleEntry(record)))
    }
    return .fresh(render(article, newer, older, reason, at: place, tools, into: &diagnostics))
  }

  /// A page that is no article.
  private func other(_ page: SitePage, _ tools: PageTools) -> PageDraft {
    let path = page.address.outputPath
    let sheet = renderer.sheet(of: page)
    let reads = kept.flatMap { _ in sheet?.reads() }
    let cause = reads.flatMap { kept?.cause(path, $0) } ?? MakingCause(.strict)
    if cause.reason == .kept, let record = kept?.outputs[path] {
      return .kept(
        MadePage(
          path: path, links: PageLinks(path: path, aims: record.aims, ids: record.ids), cause: cause,
          source: page.source, outcome: .same, record: record))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16_384)
    sheet?.render(&bytes)
    let links = tools.links.links(of: bytes, at: page.address)
    let memory = reads.map { FreshPage.Memory.reads($0, hash: tools.links.hash) }
    return .fresh(FreshPage(bytes, links, cause: cause, source: page.source, memory: memory ?? .none))
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
    let record = remembered(article, text, links, newer, older, hadFindings: hadFindings)
    return FreshPage(
      tools.pages[place], links, files: text.files, cause: MakingCause(reason), source: article.path,
      memory: record.map(FreshPage.Memory.article) ?? .none)
  }

  /// Why an article's page must be made; it is kept where nothing stands against it.
  private func reason(for article: Article, _ newer: Article?, _ older: Article?) -> MakingReason {
    guard let kept, let print else { return .strict }
    guard let memory = kept.memory else { return .noMemory }
    guard let record = article.remembered else { return memory.knows(article.path) ? .changed : .unknown }
    guard let known = record.page else { return .unknown }
    guard texts.leadToTheSame(record) else { return .links }
    guard known == print.print(of: article, record, newer: newer, older: older) else { return .surroundings }
    return kept.keep(article.address.outputPath, record.output) ? .kept : .published
  }

  /// What to remember of an article's page.
  private func remembered(
    _ article: Article, _ text: ArticleText, _ links: PageLinks, _ newer: Article?, _ older: Article?,
    hadFindings: Bool
  ) -> ArticleRecord? {
    guard let moment = kept?.moment, let print,
      var record = texts.record(of: article, text, hadFindings: hadFindings, before: moment)
    else { return nil }
    record.aims = links.aims
    record.page = print.print(of: article, record, newer: newer, older: older)
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

  /// What is to be verified of all pages; kept ones are looked at in full where a link of theirs may have become dead.
  func links(
    of made: [MadePage], _ pages: [SitePage], into diagnostics: inout DiagnosticList
  ) -> [PageLinks] {
    var links = made.compactMap(\.links)
    if kept?.isAnythingGone() == true {
      // Whatever leads anywhere from an article is recorded, unless its template is the project's own.
      let doubtful = made.lazy.filter { $0.isKept && ($0.entry == nil || !renderer.templates.own.isEmpty) }
      let paths = Set(doubtful.map(\.path))
      links = links.filter { !paths.contains($0.path) } + look(at: paths, pages, into: &diagnostics)
    }
    return links + self.links(ofKept: made, pages, into: &diagnostics)
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
