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
  private let others: OtherFiles
  private let work: ParallelWork

  /// A builder; nothing where a template is broken, which is reported.
  public init?(
    content: Content, readiness: [Readiness], project: PreparedLook, workers: Int,
    metrics: TemplateMetrics? = nil, into diagnostics: inout DiagnosticList
  ) {
    guard let templates = project.templates(into: &diagnostics) else {
      return nil
    }
    context = SiteContext(content: content, readiness: readiness)
    renderer = PageRenderer(context: context, templates: templates, metrics: metrics)
    let assets = project.look.assets.map {
      let (bytes, isSheet) = ($0.bytes, $0.name.hasSuffix(".css"))
      var reads = RecordedReads()
      reads.add(.template, bytes)
      return FileDraft("assets/" + $0.name, reads: reads) {
        .bytes(isSheet ? StyleSheet.squeezed(bytes) : bytes)
      }
    }
    others = OtherFiles(context: context, renderer: renderer, assets: assets)
    work = ParallelWork(workers: workers)
  }

  /// Hands every file of the site to a receiver, from many workers at once, and verifies all links.
  ///
  /// What would come out the same is kept where that is allowed. The links are verified after the receiver was told that
  /// it has all files.
  public func build(
    keeping kept: KeptPages? = nil, into diagnostics: inout DiagnosticList,
    whenComplete: () -> Void = {}, receive: @Sendable ([SiteFile]) -> [FileArrival?]
  ) -> BuiltSite {
    let pages = SiteLayout(context: context).pages
    let maker = PageMaker(
      renderer: renderer, texts: context.content.texts, kept: kept,
      print: kept.map { ArticlePrint(program: $0.program, renderer) })
    let hash = ByteHash(seed: kept?.memory?.hashSeed)
    let paths = PagePaths(pages.lazy.map(\.address))
    let (outcomes, made) = make(
      pages, maker, LinkReader(pages: paths, hash: hash), into: &diagnostics, receive)
    let contents = ContentFiles(content: context.content, shown: made.flatMap(\.files), kept: kept).all
    let files = outcomes.flatMap(\.files) + FileMaker(kept: kept).make(contents, receive: receive)
    whenComplete()
    let links = maker.links(of: made, pages, into: &diagnostics)
    let verifier = LinkVerifier(pages: paths, files: Set(files.map(\.path)), hash: hash) { paths in
      var findings = DiagnosticList()
      return maker.look(at: paths, pages, into: &findings)
    }
    verifier.verify(links, into: &diagnostics)
    return BuiltSite(
      made, files, articleReads: maker.print?.shared ?? RecordedReads(), hashSeed: hash.seed,
      aimedAt: LinkVerifier.aimed(by: links))
  }

  /// Makes the pages and, beside them, the other files; what takes long begins first.
  private func make(
    _ pages: [SitePage], _ maker: PageMaker, _ reader: LinkReader, into diagnostics: inout DiagnosticList,
    _ receive: @Sendable ([SiteFile]) -> [FileArrival?]
  ) -> (outcomes: [SitePiece.Outcome], made: [MadePage]) {
    var rest = pages
    let list = pages.firstIndex { if case .newsList = $0.subject { true } else { false } }
    let first = list.map { [rest.remove(at: $0)] } ?? []
    let files = FileMaker(kept: maker.kept)
    let pieces = [.machineMap, .otherFiles, .pages(first[...])] + SitePiece.pieces(of: rest)
    let outcomes = work.map(pieces, inRunsOf: 1, into: &diagnostics, tool: { PageTools(links: reader) }) {
      piece, tools, findings -> SitePiece.Outcome in
      switch piece {
      case .pages(let pages): return .pages(maker.make(pages, tools, into: &findings, receive: receive))
      case .machineMap: return .files(files.make(others.machineMap(of: pages), receive: receive))
      case .otherFiles: return .files(files.make(others.all, receive: receive))
      }
    }
    var made = outcomes.flatMap(\.pages)
    if let list { made.insert(made.remove(at: 0), at: list) }
    return (outcomes, made)
  }
}
