import Catalogue
import DataFiles
import Diagnostics
import Readiness
import Records
import Templating

/// Turns content and readiness into the files of the site: lays out, renders and verifies.
public struct SiteBuilder: Sendable {
  private let context: SiteContext
  private let renderer: PageRenderer
  private let assets: [SiteFile]
  private let work: ParallelWork

  /// A builder; nothing where a template is broken, which is reported.
  public init?(
    content: Content, readiness: [Readiness], project: ProjectLook, workers: Int,
    metrics: TemplateMetrics? = nil, into diagnostics: inout DiagnosticList
  ) {
    guard let templates = SiteTemplates(projectTemplates: project.templates, into: &diagnostics) else {
      return nil
    }
    context = SiteContext(content: content, readiness: readiness)
    renderer = PageRenderer(context: context, templates: templates, metrics: metrics)
    assets = project.assets.map {
      let isSheet = $0.name.hasSuffix(".css")
      return SiteFile(
        path: "assets/" + $0.name, contents: .bytes(isSheet ? StyleSheet.squeezed($0.bytes) : $0.bytes))
    }
    work = ParallelWork(workers: workers)
  }

  /// Hands every file of the site to a receiver, from many workers at once, and verifies all links.
  ///
  /// Returns how many pages were rendered.
  public func build(into diagnostics: inout DiagnosticList, receive: @Sendable (SiteFile) -> Void) -> Int {
    let pages = SiteLayout(context: context).pages
    let renderer = renderer
    let links = work.map(pages, into: &diagnostics, tool: { LinkMemory() }) { page, memory, _ -> PageLinks in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(16_384)
      renderer.render(page, into: &bytes)
      let links = PageLinks(LinkScan(bytes), at: page.address, memory: memory)
      receive(SiteFile(path: links.path, contents: .bytes(bytes)))
      return links
    }
    let others = otherFiles(pages)
    for file in others { receive(file) }
    LinkVerifier(paths: Set(links.map(\.path) + others.map(\.path))).verify(links, into: &diagnostics)
    return pages.count
  }

  private func otherFiles(_ pages: [SitePage]) -> [SiteFile] {
    var files = [
      SiteFile(
        path: "robots.txt", contents: .bytes(Array(FeedMaker.robots(base: context.agency.baseURL).utf8))),
      SiteFile(
        path: SiteContext.theme.outputPath,
        contents: .bytes(
          ThemeSheet.css(color: context.agency.theme.color, accent: context.agency.theme.accent))),
    ]
    var sheets = [SiteContext.stylesheet]
    if context.content.plan != nil { sheets.append(SiteContext.planSheet) }
    files += sheets.compactMap(builtInSheet)
    return files + assets + feeds(pages) + ContentFiles(content: context.content).all
  }

  /// A style sheet of the program's own, where the project brings none of that name.
  private func builtInSheet(_ address: SitePath) -> SiteFile? {
    guard !assets.contains(where: { $0.path == address.outputPath }),
      let sheet = EmbeddedFiles.bytes(named: "templates/" + address.outputPath)
    else { return nil }
    return SiteFile(path: address.outputPath, contents: .bytes(StyleSheet.squeezed(sheet)))
  }

  private func feeds(_ pages: [SitePage]) -> [SiteFile] {
    guard let base = context.agency.baseURL else { return [] }
    let maker = FeedMaker(context: context, base: base)
    var map: [UInt8] = []
    var feed: [UInt8] = []
    renderer.templates.machineMap.render(maker.machineMap(of: pages), into: &map)
    renderer.templates.feed.render(maker.feed(), into: &feed)
    return [
      SiteFile(path: "sitemap.xml", contents: .bytes(map)),
      SiteFile(path: SiteContext.feed.outputPath, contents: .bytes(feed)),
    ]
  }
}
