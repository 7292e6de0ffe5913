import Catalogue
import Content
import Diagnostics
import Files
import Readiness
import Templating

/// What was rendered, as far as the check of links and the report need it.
package struct RenderedSite: Sendable {
  /// How many pages the site has.
  package let pages: Int
  /// The links of every page.
  let links: [PageLinks]
  /// Every path of the output tree.
  let paths: Set<String>
}

/// Turns content and readiness into the files of the site: the stages `lay out` and `render`.
package struct SiteRenderer: Sendable {
  private let context: SiteContext
  private let renderer: PageRenderer
  private let theme: ProjectTheme
  private let work: ParallelMap

  /// A renderer; nil if a template is broken, which is reported.
  package init?(
    content: Content, readiness: [Readiness], theme: ProjectTheme, workers: Int,
    metrics: TemplateMetrics? = nil, into diagnostics: inout DiagnosticList
  ) {
    guard let templates = SiteTemplates(projectTemplates: theme.templates, into: &diagnostics) else {
      return nil
    }
    context = SiteContext(content: content, readiness: readiness)
    renderer = PageRenderer(context: context, templates: templates, metrics: metrics)
    self.theme = theme
    work = ParallelMap(workers: workers)
  }

  /// Hands every file of the site to a receiver as soon as it is finished, from many workers at once.
  package func render(
    into diagnostics: inout DiagnosticList, receive: @Sendable (OutputFile) -> Void
  ) -> RenderedSite {
    let pages = SiteLayout(context: context).pages
    let files = GeneratedFiles(context: context, templates: renderer.templates, theme: theme).all(pages)
    let paths = Set(pages.map(\.address.outputPath) + files.map(\.path))
    for file in files { receive(file) }
    let links = work.map(pages, into: &diagnostics) { page, _ in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(16_384)
      renderer.render(page, into: &bytes)
      receive(OutputFile(path: page.address.outputPath, contents: .bytes(bytes), sources: page.sources))
      return PageLinks(bytes, at: page.address, known: paths)
    }
    return RenderedSite(pages: pages.count, links: links, paths: paths)
  }
}
