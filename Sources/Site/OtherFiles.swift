import Catalogue
import Records
import Templating

/// Makes the files of the site that are neither pages nor files of the content.
struct OtherFiles {
  let context: SiteContext
  let renderer: PageRenderer
  /// The style sheets, scripts and pictures of the project.
  let assets: [FileDraft]

  /// The site map of all pages for machines, where the agency has an address.
  func machineMap(of pages: [SitePage]) -> [FileDraft] {
    guard let feeds else { return [] }
    let model = feeds.machineMap(of: pages)
    return [draft("sitemap.xml", renderer.templates.machineMap, model, room: pages.count * 160)]
  }

  /// All others: the feed, `robots.txt`, style sheets and what the project brings.
  var all: [FileDraft] {
    let theme = context.agency.theme
    var files = [
      FileDraft(
        "robots.txt", of: .surroundings,
        bytes: Array(FeedMaker.robots(base: context.agency.baseURL).utf8)),
      FileDraft(
        SiteContext.theme.outputPath, of: .surroundings,
        bytes: ThemeSheet.css(color: theme.color, accent: theme.accent)),
    ]
    var sheets = [SiteContext.stylesheet]
    if context.content.plan != nil { sheets.append(SiteContext.planSheet) }
    files += sheets.compactMap(builtInSheet)
    return files + assets + feed
  }

  /// A style sheet of the program's own, where the project brings none of that name.
  private func builtInSheet(_ address: SitePath) -> FileDraft? {
    let name = "templates/" + address.outputPath
    guard !assets.contains(where: { $0.path == address.outputPath }), EmbeddedFiles.bytes(named: name) != nil
    else { return nil }
    // Its bytes are the program's own, so that its name says all.
    var reads = RecordedReads()
    reads.add(.template, Array(name.utf8))
    return FileDraft(address.outputPath, reads: reads) {
      .bytes(EmbeddedFiles.bytes(named: name).map(StyleSheet.squeezed) ?? [])
    }
  }

  private var feed: [FileDraft] {
    feeds.map { [draft(SiteContext.feed.outputPath, renderer.templates.feed, $0.feed())] } ?? []
  }

  private func draft(
    _ path: String, _ template: DeferredTemplate<FeedModel>, _ model: FeedModel, room: Int = 0
  ) -> FileDraft {
    let model = Prepared(model)
    return FileDraft(path, reads: RecordedReads(model, template: renderer.template(template))) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(room)
      template.render(model, into: &bytes)
      return .bytes(bytes)
    }
  }

  private var feeds: FeedMaker? { context.agency.baseURL.map { FeedMaker(context: context, base: $0) } }
}
