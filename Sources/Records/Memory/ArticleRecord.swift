/// What a build remembers of an article without findings: what it says, the files it shows, and its finished page.
public struct ArticleRecord: Sendable {
  /// The stamp of its source.
  public let stamp: FileStamp
  /// What it says of itself.
  public let head: ArticleHead
  /// The last digits of numbers that are no person's.
  let exceptions: Set<String>
  /// The files that its text shows, and its picture.
  public let files: [RememberedFile]
  /// The files of its text and its picture as the content knows them.
  public var shownFiles: [ContentFile] { files.compactMap(\.file) }
  /// What its page was made from; absent where the page must be made every time.
  public var page: Fingerprint?
  /// The digest of its page in the published tree.
  public var output: [UInt8]
}
