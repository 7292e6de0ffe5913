import Diagnostics
import Markup
import Records
import Templating

/// The links of pages, of which kept ones are not rendered.
extension PageMaker {
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
