import Diagnostics
import Markup

/// A news item or a free page with its finished text.
@dynamicMemberLookup
public struct Article: Sendable {
  /// What it says of itself.
  public let head: ArticleHead
  /// Its text as HTML.
  public let body: RenderedMarkdown
  /// Pictures and files that its text shows.
  public let bodyFiles: [ContentFile]
  /// Dead links and missing pictures of its text.
  public let bodyFaults: [Diagnostic]

  /// The fields of its data.
  public subscript<Value>(dynamicMember field: KeyPath<ArticleHead, Value>) -> Value { head[keyPath: field] }

  /// Every file that its page needs and that is sound.
  public var files: [ContentFile] {
    (bodyFiles + [head.image].compactMap(\.self)).filter(\.state.isAvailable)
  }
}
