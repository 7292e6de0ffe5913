import Markup
import ThaiText

/// A published news item or free page: its data and its finished text.
@dynamicMemberLookup
package final class Article: Sendable {
  /// What it says of itself.
  package let head: ArticleFrontMatter
  /// Its text, with the pictures and files that it shows.
  package let text: FinishedText

  init(head: ArticleFrontMatter, text: FinishedText) {
    self.head = head
    self.text = text
  }

  /// The fields of its data.
  package subscript<Value>(dynamicMember field: KeyPath<ArticleFrontMatter, Value>) -> Value {
    head[keyPath: field]
  }
}
