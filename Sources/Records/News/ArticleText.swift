import Markup

/// The finished text of an article.
public struct ArticleText: Sendable {
  /// The text as HTML.
  public let html: HTMLFragment
  /// Pictures and files that it shows.
  public let files: [ContentFile]
  /// The pages of the site to which links of it lead.
  let asked: [AskedPage]
  /// Whether its source was the same as when its data was read.
  let isSame: Bool
}
