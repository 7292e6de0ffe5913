import Records
import Templating

/// Tells from what an article's page is made: the program, its template, its source and files, its neighbours, and what
/// surrounds it.
///
/// What surrounds a page, the agency's fields among it, is asked of the very frame that its template sees.
final class ArticlePrint: Sendable {
  private let maker: Fingerprint
  private let frames: FrameMaker
  private let news: Fingerprint
  /// What the pages of all articles have in common.
  let shared: RecordedReads

  init(program: Fingerprint, _ renderer: PageRenderer) {
    var maker = program
    maker.add(renderer.articleTemplate)
    self.maker = maker
    frames = renderer.frames
    news = Self.surroundings(of: SitePath(["news", "-"]), frames)
    var shared = RecordedReads()
    shared.add(.template, renderer.articleTemplate)
    shared.add(.surroundings, news)
    self.shared = shared
  }

  /// The fingerprint of a page.
  func print(of article: Article, _ record: ArticleRecord, newer: Article?, older: Article?) -> Fingerprint {
    var print = maker
    let around = article.kind == .news ? news : Self.surroundings(of: article.address, frames)
    print.add(around.high)
    print.add(around.low)
    print.add(article.path)
    print.add(article.address.text)
    print.add(record.source)
    for file in record.files { print.add(file.stamp) }
    for neighbour in [newer, older] {
      print.add(neighbour?.title)
      print.add(neighbour?.address.text)
    }
    return print
  }

  private static func surroundings(of page: SitePath, _ frames: FrameMaker) -> Fingerprint {
    let frame = frames.frame("-", at: page, above: [("-", FixedPages.news)], description: "-")
    var bytes: [UInt8] = []
    frame.record.append(to: &bytes)
    var print = Fingerprint()
    print.add(bytes)
    return print
  }
}
