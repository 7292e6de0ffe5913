import Content
import Files
import Readiness

/// The files of the site that are not pages: style sheets, feeds, `robots.txt`, tables and copies of the content.
struct GeneratedFiles {
  let site: SiteContext
  let templates: SiteTemplates
  let theme: ProjectTheme
  let outgrown: OutgrownTemplates

  /// Every file once.
  func all(_ pages: [SitePage]) -> [OutputFile] {
    let agency = site.agency
    let map = agency.baseURL.map {
      "Sitemap: " + SitePath(["sitemap.xml"], isPage: false).absolute(base: $0) + "\n"
    }
    let robots = "User-agent: *\nAllow: /\n" + (map ?? "")
    let colors = ThemeSheet.css(color: agency.theme.color, accent: agency.theme.accent)
    return [
      made("robots.txt", Array(robots.utf8), PageSources.agency),
      made(SiteContext.theme.outputPath, colors, PageSources.agency),
    ] + assets + feeds(pages) + itemLinks + ContentFiles(site: site).all
  }

  private func made(_ path: String, _ bytes: [UInt8], _ sources: String...) -> OutputFile {
    OutputFile(path: path, contents: .bytes(bytes), sources: sources)
  }

  /// The style sheets of the program, unless the project has some of that name, and the project's own files.
  private var assets: [OutputFile] {
    let own = theme.assets.map { asset in
      let bytes = asset.name.hasSuffix(".css") ? StyleSheet.squeezed(asset.bytes) : asset.bytes
      return made("assets/" + asset.name, bytes, "Templates/assets/" + asset.name)
    }
    let builtIn = [
      SiteContext.stylesheet, SiteContext.tableSheet, SiteContext.tableScript, SiteContext.newsSheet,
    ]
    .map(\.outputPath).filter { path in !own.contains { $0.path == path } }
    return builtIn.compactMap { path in
      BuiltInTheme.bytes(named: path).map { bytes in
        made(path, path.hasSuffix(".css") ? StyleSheet.squeezed(bytes) : bytes, "Templates/" + path)
      }
    } + own
  }

  /// The addresses of each year's items for machines and for the assessment system.
  private var itemLinks: [OutputFile] {
    site.lists.compactMap { readiness in
      ItemLinks.bytes(of: readiness, base: site.agency.baseURL).map {
        made(ItemLinks.path(of: readiness.catalogue.year).outputPath, $0, PageSources.content)
      }
    }
  }

  private func feeds(_ pages: [SitePage]) -> [OutputFile] {
    guard let base = site.agency.baseURL else { return [] }
    var map: [UInt8] = []
    var feed: [UInt8] = []
    outgrown.render(templates.machineMap, FeedModel(mapOf: pages, in: site, base: base), into: &map)
    outgrown.render(templates.feed, FeedModel(changesOf: site, base: base), into: &feed)
    return [
      made("sitemap.xml", map, PageSources.content, "Templates/sitemap.xml.mustache"),
      made(SiteContext.feed.outputPath, feed, PageSources.content, "Templates/feed.xml.mustache"),
    ]
  }
}
