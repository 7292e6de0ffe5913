import Catalogue
import Diagnostics
import ThaiText

/// The files of the content by what they are, before any of them is read.
struct ContentSources {
  /// A document's file.
  struct DocumentFile: Sendable {
    let path: String
    let kind: DisclosureKind
    let year: FiscalYear
  }

  /// A news item's or a free page's file.
  struct ArticleFile: Sendable {
    let path: String
    let kind: ArticleFrontMatter.Kind
    let slug: String
    let day: CalendarDay?
  }

  var documents: [DocumentFile] = []
  var articles: [ArticleFile] = []
}
