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
    let cause = cause(for: article, newer, older)
    if cause.reason == .kept, let record = article.remembered {
      let path = article.address.outputPath
      return .kept(
        MadePage(
          path: path, links: record.aims.isEmpty ? nil : PageLinks(path: path, aims: record.aims),
          files: record.shownFiles, cause: cause, source: article.path, outcome: .same,
          entry: ArticleEntry(record)))
    }
    return .fresh(render(article, newer, older, cause, at: place, tools, into: &diagnostics))
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
    bytes.reserveCapacity(renderer.room(for: page))
    sheet?.render(&bytes)
    let links = tools.links.links(of: bytes, at: page.address)
    let memory = reads.map { FreshPage.Memory.reads($0, hash: tools.links.hash) }
    return .fresh(FreshPage(bytes, links, cause: cause, source: page.source, memory: memory ?? .none))
  }

  private func render(
    _ article: Article, _ newer: Article?, _ older: Article?, _ cause: MakingCause, at place: Int,
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
      tools.pages[place], links, files: text.files, cause: cause, source: article.path,
      memory: record.map(FreshPage.Memory.article) ?? .none)
  }

  /// Why an article's page must be made; it is kept where nothing stands against it.
  private func cause(for article: Article, _ newer: Article?, _ older: Article?) -> MakingCause {
    guard let kept, let print else { return MakingCause(.strict) }
    guard let memory = kept.memory else { return MakingCause(.noMemory) }
    guard let record = article.remembered else {
      return MakingCause(Self.isOther(article, memory.record(of: article.path)) ? .changed : .unknown)
    }
    guard let known = record.page else { return MakingCause(.unknown) }
    guard texts.leadToTheSame(record) else { return MakingCause(.links) }
    guard known == print.print(of: article, record, newer: newer, older: older) else {
      let shared = print.shared.differences(from: kept.articles)
      let own: ReadKind = article.kind == .news ? .neighbours : .surroundings
      return MakingCause(.reads, shared.isEmpty ? [own] : shared)
    }
    return MakingCause(kept.keep(article.address.outputPath, record.output) ? .kept : .published)
  }

  /// Whether an article that had to be read again is known as another one.
  private static func isOther(_ article: Article, _ known: ArticleRecord?) -> Bool {
    known.map { $0.isQuiet || $0.source != article.source } ?? false
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
}
