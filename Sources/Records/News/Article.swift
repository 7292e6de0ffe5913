import Diagnostics

/// A news item or a free page, before its text is read.
@dynamicMemberLookup
public struct Article: Sendable {
  /// The values behind an article, shared by all copies of it: pages hand their neighbours around.
  private final class Storage: Sendable {
    let head: ArticleHead
    let exceptions: Set<String>
    let stamp: FileStamp?
    let isQuiet: Bool
    let remembered: ArticleRecord?

    init(
      _ head: ArticleHead, _ exceptions: Set<String>, _ stamp: FileStamp?, _ isQuiet: Bool,
      _ remembered: ArticleRecord?
    ) {
      self.head = head
      self.exceptions = exceptions
      self.stamp = stamp
      self.isQuiet = isQuiet
      self.remembered = remembered
    }
  }

  private let storage: Storage

  init(
    head: ArticleHead, exceptions: Set<String>, stamp: FileStamp?, isQuiet: Bool, remembered: ArticleRecord?
  ) {
    storage = Storage(head, exceptions, stamp, isQuiet, remembered)
  }

  /// What it says of itself.
  public var head: ArticleHead { storage.head }
  /// The last digits of numbers that are no person's.
  var exceptions: Set<String> { storage.exceptions }
  /// The stamp of its source, as it was found.
  public var stamp: FileStamp? { storage.stamp }
  /// Whether nothing was found in its data.
  var isQuiet: Bool { storage.isQuiet }
  /// What the build before remembers of it, where it is unchanged since.
  public var remembered: ArticleRecord? { storage.remembered }

  /// The fields of its data.
  public subscript<Value>(dynamicMember field: KeyPath<ArticleHead, Value>) -> Value {
    storage.head[keyPath: field]
  }
}
