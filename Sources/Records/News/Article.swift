import ThaiText

/// A news item or a free page, before its text is read.
public struct Article: Sendable {
  /// The values behind an article, shared by all copies of it: pages hand their neighbours around.
  private final class Storage: Sendable {
    let head: ArticleHead
    let exceptions: Set<String>
    let stamp: FileStamp?
    let source: Fingerprint
    let isQuiet: Bool
    let remembered: ArticleRecord?
    let text: HeldText?

    init(
      _ head: ArticleHead, _ exceptions: Set<String>, _ stamp: FileStamp?, _ source: Fingerprint,
      _ isQuiet: Bool,
      _ remembered: ArticleRecord?, _ text: HeldText?
    ) {
      self.head = head
      self.exceptions = exceptions
      self.stamp = stamp
      self.source = source
      self.isQuiet = isQuiet
      self.remembered = remembered
      self.text = text
    }
  }

  private let storage: Storage

  init(
    head: ArticleHead, exceptions: Set<String>, stamp: FileStamp?, source: Fingerprint, isQuiet: Bool,
    remembered: ArticleRecord?, text: HeldText? = nil
  ) {
    storage = Storage(head, exceptions, stamp, source, isQuiet, remembered, text)
  }

  /// What it says of itself.
  public var head: ArticleHead { storage.head }
  /// The last digits of numbers that are no person's.
  var exceptions: Set<String> { storage.exceptions }
  /// The stamp of its source, as it was found.
  public var stamp: FileStamp? { storage.stamp }
  /// The fingerprint of the bytes of its source.
  public var source: Fingerprint { storage.source }
  /// Whether nothing was found in its data.
  var isQuiet: Bool { storage.isQuiet }
  /// What the build before remembers of it, where it is unchanged since.
  public var remembered: ArticleRecord? { storage.remembered }

  /// Its text as it was read with what it says of itself, where it is still held.
  var text: HeldText? { storage.text }

  /// News or a free page.
  public var kind: ArticleHead.Kind { storage.head.kind }
  /// Its path below the project's root.
  public var path: String { storage.head.path }
  /// The title.
  public var title: String { storage.head.title }
  /// One sentence on what it says.
  public var summary: String? { storage.head.summary }
  /// The day of publication.
  public var published: CalendarDay? { storage.head.published }
  /// The day of the last change.
  public var updated: CalendarDay? { storage.head.updated }
  /// The unit that is responsible.
  public var unit: String? { storage.head.unit }
  /// Whether the public may see it.
  var status: PublicationStatus { storage.head.status }
  /// Whether it is made up.
  public var isSample: Bool { storage.head.isSample }
  /// The picture that stands for it.
  public var image: ContentFile? { storage.head.image }
  /// What the picture shows.
  public var imageText: String? { storage.head.imageText }
  /// Where its page lies.
  public var address: SitePath { storage.head.address }
}
