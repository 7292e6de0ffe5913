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
    let kind: ArticleHead.Kind
    /// The name without its ending.
    let stem: String
    let day: CalendarDay?
  }

  /// A file that is an article where its name is that of one.
  struct ArticlePlace: Sendable {
    let path: String
    let kind: ArticleHead.Kind
  }

  var documents: [DocumentFile] = []
  var articles: [ArticlePlace] = []
}

extension ContentSources.ArticleFile {
  /// The file of a path; absent where its name is not that of an article.
  init?(path: String, kind: ArticleHead.Kind) {
    guard path.utf8.suffix(3).elementsEqual(".md".utf8), let slash = path.utf8.lastIndex(of: 0x2F)
    else { return nil }
    let name = path.utf8[path.utf8.index(after: slash)...]
    let isPlain = name.allSatisfy { $0 < 0x80 }
    let stem = isPlain ? String(Substring(name.dropLast(3))) : String(Substring(name).dropLast(3))
    let day = kind == .news ? NewsFileName.day(of: stem) : nil
    guard kind == .page || day != nil else { return nil }
    self.init(path: path, kind: kind, stem: stem, day: day)
  }
}
