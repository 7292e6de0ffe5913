/// What a build remembers of an article: what it says, the files it shows, and its finished page.
public struct ArticleRecord: Sendable {
  /// The stamp of its source.
  public var stamp: FileStamp
  /// The fingerprint of the bytes of its source.
  public var source: Fingerprint
  /// What it says of itself.
  public let head: ArticleHead
  /// The last digits of numbers that are no person's.
  let exceptions: Set<String>
  /// The files that its text shows, and its picture.
  public let files: [RememberedFile]
  /// The pages of the site to which its text links.
  public let asked: [AskedPage]
  /// The ids of other pages at which its links aim.
  public var aims: [PageAim] = []
  /// The files of its text and its picture as the content knows them.
  public var shownFiles: [ContentFile] { files.compactMap(\.file) }
  /// Whether nothing was found in it, so that it need not be read again to say so.
  public let isQuiet: Bool
  /// Whether another page links to a place on its page.
  public var isAimedAt = false
  /// What its page was made from; absent where that is not known.
  public var page: Fingerprint?
  /// The digest of its page in the published tree.
  public var output: OutputDigest
}
