import Markup

/// The finished text of an article.
public struct ArticleText: Sendable {
  /// The text as HTML.
  public let html: HTMLFragment
  /// Pictures and files that it shows.
  public let files: [ContentFile]
  /// Whether a link of it leads to another page of the site, so that it depends on what pages there are.
  public let leadsToPages: Bool
  /// Whether its source was the same as when its data was read.
  let isSame: Bool
}
