import Markup
import Records
import Templating

/// What one worker needs to make pages, kept from page to page.
final class PageTools {
  var links: LinkReader
  var trace = RenderTrace()
  /// The bytes of the pages at hand, whose memory the next ones take over.
  var pages = [[UInt8]](repeating: [], count: SitePiece.pagesAtOnce)
  let parser = MarkdownParser(options: ArticleTexts.options)

  /// Tools for pages whose links are read in a way.
  init(links: LinkReader) { self.links = links }
}
