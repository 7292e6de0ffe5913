import Catalogue
import Content
import DataFiles
import Diagnostics
import Files
import Readiness
import Templating

/// Turns content and readiness into the files of the site: lays out, renders and verifies.
package struct SiteBuilder: Sendable {
  private let context: SiteContext
  private let renderer: PageRenderer
  private let assets: [OutputFile]
  private let work: ParallelMap

  /// A builder; nothing where a template is broken, which is reported.
  package init?(
    content: Content, readiness: [Readiness], project: ProjectTheme, workers: Int,
    metrics: TemplateMetrics? = nil, into diagnostics: inout DiagnosticList
  ) {
    guard let templates = SiteTemplates(projectTemplates: project.templates, into: &diagnostics) else {
      return nil
    }
    context = SiteContext(content: content, readiness: readiness)
    renderer = PageRenderer(context: context, templates: templates, metrics: metrics)
    assets = project.assets.map {
      let isSheet = $0.name.hasSuffix(".css")
      return OutputFile(
        path: "assets/" + $0.name, contents: .bytes(isSheet ? StyleSheet.squeezed($0.bytes) : $0.bytes))
    }
    work = ParallelMap(workers: workers)
  }

  /// Hands every file of the site to a receiver, from many workers at once, and verifies all links.
  ///
  /// Pages of articles that would come out the same are kept where that is allowed.
  package func build(
    keeping kept: KeptPages? = nil, into diagnostics: inout DiagnosticList,
    receive: @Sendable (OutputFile) -> Void
  ) -> BuiltSite {
    let pages = SiteLayout(context: context).pages
    let maker = PageMaker(
      renderer: renderer, texts: context.content.texts, kept: kept,
      print: kept.map { ArticlePrint(setting: $0.memory.setting, frames: renderer.frames) })
    let made = work.map(pages, into: &diagnostics, tool: PageTools.init) { page, tools, findings in
      maker.make(page, tools, into: &findings, receive: receive)
    }
    let others = otherFiles(pages, shown: made.flatMap(\.files))
    for file in others { receive(file) }
    let links = made.compactMap(\.links) + maker.links(ofKept: made, pages, into: &diagnostics)
    LinkVerifier(paths: Set(made.map(\.path) + others.map(\.path))).verify(links, into: &diagnostics)
    return BuiltSite(
      pages: pages.count, kept: made.count { $0.links == nil },
      records: made.compactMap { page in page.record.map { ($0.path, page.path, $0.record) } },
      reasons: made.map { PageReason(page: $0.path, source: $0.source, reason: $0.reason) })
  }

  private func otherFiles(_ pages: [SitePage], shown: [ContentFile]) -> [OutputFile] {
    var files = [
      OutputFile(
        path: "robots.txt", contents: .bytes(Array(FeedMaker.robots(base: context.agency.baseURL).utf8))),
      OutputFile(
        path: SiteContext.theme.outputPath,
        contents: .bytes(
          ThemeSheet.css(color: context.agency.theme.color, accent: context.agency.theme.accent))),
    ]
    var sheets = [SiteContext.stylesheet]
    if context.content.plan != nil { sheets.append(SiteContext.planSheet) }
    files += sheets.compactMap(builtInSheet)
    return files + assets + feeds(pages) + ContentFiles(content: context.content, shown: shown).all
  }

  /// A style sheet of the program's own, where the project brings none of that name.
  private func builtInSheet(_ address: SitePath) -> OutputFile? {
    guard !assets.contains(where: { $0.path == address.outputPath }),
      let sheet = EmbeddedFiles.bytes(named: "templates/" + address.outputPath)
    else { return nil }
    return OutputFile(path: address.outputPath, contents: .bytes(StyleSheet.squeezed(sheet)))
  }

  private func feeds(_ pages: [SitePage]) -> [OutputFile] {
    guard let base = context.agency.baseURL else { return [] }
    let maker = FeedMaker(context: context, base: base)
    var map: [UInt8] = []
    var feed: [UInt8] = []
    renderer.templates.machineMap.render(maker.machineMap(of: pages), into: &map)
    renderer.templates.feed.render(maker.feed(), into: &feed)
    return [
      OutputFile(path: "sitemap.xml", contents: .bytes(map)),
      OutputFile(path: SiteContext.feed.outputPath, contents: .bytes(feed)),
    ]
  }
}
