import Content
import Files

/// The files of the site that are no pages: style sheets, feeds, `robots.txt`, tables and copies of the content.
struct GeneratedFiles {
  let context: SiteContext
  let templates: SiteTemplates
  let theme: ProjectTheme

  /// Every file once.
  func all(_ pages: [SitePage]) -> [OutputFile] {
    let agency = context.agency
    return [
      made("robots.txt", Array(FeedMaker.robots(base: agency.baseURL).utf8)),
      made(
        SiteContext.theme.outputPath, ThemeSheet.css(color: agency.theme.color, accent: agency.theme.accent)),
    ] + sheets + assets + feeds(pages) + ContentFiles(content: context.content).all
  }

  private func made(_ path: String, _ bytes: [UInt8], _ sources: [String] = ["Content/agency.yaml"])
    -> OutputFile
  {
    OutputFile(path: path, contents: .bytes(bytes), sources: sources)
  }

  /// The style sheets of the program's own, as far as the project brings none of that name.
  private var sheets: [OutputFile] {
    let wanted = [SiteContext.stylesheet] + (context.content.plan == nil ? [] : [SiteContext.planSheet])
    return wanted.map(\.outputPath).filter { path in !assets.contains { $0.path == path } }.compactMap {
      path in
      BuiltInTheme.bytes(named: path).map { made(path, StyleSheet.squeezed($0), []) }
    }
  }

  private var assets: [OutputFile] {
    theme.assets.map { asset in
      let bytes = asset.name.hasSuffix(".css") ? StyleSheet.squeezed(asset.bytes) : asset.bytes
      return made("assets/" + asset.name, bytes, ["Templates/assets/" + asset.name])
    }
  }

  private func feeds(_ pages: [SitePage]) -> [OutputFile] {
    guard let base = context.agency.baseURL else { return [] }
    let maker = FeedMaker(context: context, base: base)
    var map: [UInt8] = []
    var feed: [UInt8] = []
    templates.machineMap.render(maker.machineMap(of: pages), into: &map)
    templates.feed.render(maker.feed(), into: &feed)
    return [
      made("sitemap.xml", map, ["Content/"]), made(SiteContext.feed.outputPath, feed, ["Content/"]),
    ]
  }
}
