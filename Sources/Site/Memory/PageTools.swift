import Markup
import Records

/// What one worker needs to make pages, kept from page to page.
final class PageTools {
  let links = LinkMemory()
  let parser = MarkdownParser(options: ArticleTexts.options)
}
