/// What a build remembers for the next one: articles by their files.
///
/// It is good only under the same program, agency and templates; anything else is forgotten.
public struct BuildMemory: Sendable {
  /// The fingerprint of the program, the agency and the templates.
  public let setting: Fingerprint
  /// The articles by the paths of their sources.
  public private(set) var articles: [String: ArticleRecord]

  /// A memory of nothing.
  public init(setting: Fingerprint, articles: [String: ArticleRecord] = [:]) {
    self.setting = setting
    self.articles = articles
  }

  /// The article of a file that is unchanged since, with every file that it shows.
  func article(of file: ContentSources.ArticleFile, on disk: ContentDisk) -> ArticleRecord? {
    guard let record = articles[file.path], let stamp = file.stamp, record.stamp == stamp,
      record.files.allSatisfy({ (try? disk.stamp(of: $0.path)) == $0.stamp })
    else { return nil }
    return record
  }
}
