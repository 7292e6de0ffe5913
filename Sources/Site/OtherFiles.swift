import Catalogue
import Records
import Templating

/// Makes the files of the site that are neither pages nor files of the content.
struct OtherFiles {
  let context: SiteContext
  let templates: SiteTemplates
  /// The style sheets, scripts and pictures of the project.
  let assets: [SiteFile]

  /// The site map of all pages for machines, where the agency has an address.
  func machineMap(of pages: [SitePage]) -> [SiteFile] {
    guard let maker = feeds else { return [] }
    var bytes: [UInt8] = []
    templates.machineMap.render(maker.machineMap(of: pages), into: &bytes)
    return [SiteFile(path: "sitemap.xml", contents: .bytes(bytes))]
  }

  /// All others: the feed, `robots.txt`, style sheets and what the project brings.
  var all: [SiteFile] {
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
    return files + assets + feed
  }

  /// A style sheet of the program's own, where the project brings none of that name.
  private func builtInSheet(_ address: SitePath) -> SiteFile? {
    guard !assets.contains(where: { $0.path == address.outputPath }),
      let sheet = EmbeddedFiles.bytes(named: "templates/" + address.outputPath)
    else { return nil }
    return SiteFile(path: address.outputPath, contents: .bytes(StyleSheet.squeezed(sheet)))
  }

  private var feed: [SiteFile] {
    guard let maker = feeds else { return [] }
    var bytes: [UInt8] = []
    templates.feed.render(maker.feed(), into: &bytes)
    return [SiteFile(path: SiteContext.feed.outputPath, contents: .bytes(bytes))]
  }

  private var feeds: FeedMaker? { context.agency.baseURL.map { FeedMaker(context: context, base: $0) } }
}
