import Diagnostics
import Markup
import Records
import Templating
import ThaiText

/// Makes the pages of articles again of which only the text changed, where no other page can differ.
public struct TextUpdate: Sendable {
  /// A page that was made again.
  public struct Page: Sendable {
    /// The article's place in the order of pages.
    public let index: Int
    /// Its path in the published folder.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// What to remember of it; its output is filled in once the page is staged.
    public var record: ArticleRecord
  }

  private let changed: ChangedArticles
  private let kept: KeptPages
  private let renderer: PageRenderer

  /// An update of a remembered site; nothing where a template is broken, which is reported.
  public init?(
    _ changed: ChangedArticles, menuYear: FiscalYear?, project: ProjectLook, kept: KeptPages,
    into diagnostics: inout DiagnosticList
  ) {
    guard let templates = SiteTemplates(projectTemplates: project.templates, into: &diagnostics) else {
      return nil
    }
    self.changed = changed
    self.kept = kept
    let context = SiteContext(content: changed.content, readiness: [], menuYear: menuYear)
    renderer = PageRenderer(context: context, templates: templates, metrics: nil)
  }

  /// The pages; nothing where one of them bears on others, by its links, its files or a mistake.
  public func pages(
    isPublished: (String) -> Bool, into diagnostics: inout DiagnosticList
  ) -> [Page]? {
    let print = ArticlePrint(program: kept.program, renderer)
    let parser = MarkdownParser(options: ArticleTexts.options)
    var pages: [Page] = []
    for (index, article) in changed.articles {
      guard let page = page(article, index, print, parser, isPublished, into: &diagnostics) else {
        return nil
      }
      pages.append(page)
    }
    return pages
  }

  private func page(
    _ article: Article, _ index: Int, _ print: ArticlePrint, _ parser: MarkdownParser,
    _ isPublished: (String) -> Bool,
    into diagnostics: inout DiagnosticList
  ) -> Page? {
    let before = diagnostics.all.count
    let texts = changed.content.texts
    let text = texts.text(of: article, with: parser, into: &diagnostics)
    // A file that is missing or damaged may come right without any of what is remembered changing.
    let isQuiet = diagnostics.all.count == before
    guard isQuiet, let memory = kept.memory, let known = memory.record(at: index),
      var record = texts.record(of: article, text, hadFindings: false, before: kept.moment),
      Set(record.files) == Set(known.files), record.asked == known.asked
    else { return nil }
    guard let (newer, older) = neighbours(of: index, memory) else { return nil }
    var bytes: [UInt8] = []
    var trace = RenderTrace()
    _ = renderer.render(article, text, newer: newer, older: older, into: &bytes, noting: &trace)
    let links = PageLinks(LinkScan(bytes), at: article.address)
    record.aims = links.aims
    guard leadsWell(links, isPublished), record.aims == known.aims else { return nil }
    record.page = print.print(of: article, record, newer: newer, older: older)
    return Page(index: index, path: links.path, bytes: bytes, record: record)
  }

  /// The news before and after one, which are known not to have changed; nothing where one of them is damaged.
  private func neighbours(of index: Int, _ memory: BuildMemory) -> (newer: Article?, older: Article?)? {
    let around = [index - 1, index, index + 1].map { memory.article(at: $0) }
    guard around[1]?.kind == .news else { return (nil, nil) }
    let isWhole = (index == 0 || around[0] != nil) && (index + 1 == memory.count || around[2] != nil)
    return isWhole ? (around[0], around[2]?.kind == .news ? around[2] : nil) : nil
  }

  private func leadsWell(_ links: PageLinks, _ isPublished: (String) -> Bool) -> Bool {
    guard links.doubledIDs.isEmpty, case .exact(let ids) = links.ids else { return false }
    return links.targets.allSatisfy { target in
      guard target.path != links.path else {
        return target.fragment.map { $0.isEmpty || ids.contains($0) } ?? true
      }
      return isPublished(target.path)
    }
  }
}
