import Diagnostics

/// A news item or a free page, before its text is read.
@dynamicMemberLookup
public struct Article: Sendable {
  /// What it says of itself.
  public let head: ArticleHead
  /// The last digits of numbers that are no person's.
  let exceptions: Set<String>
  /// The stamp of its source, as it was found.
  public let stamp: FileStamp?
  /// Whether nothing was found in its data.
  let isQuiet: Bool
  /// What the build before remembers of it, where it is unchanged since.
  public let remembered: ArticleRecord?

  /// The fields of its data.
  public subscript<Value>(dynamicMember field: KeyPath<ArticleHead, Value>) -> Value { head[keyPath: field] }
}
