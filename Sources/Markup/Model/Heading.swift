/// A heading of a text.
package struct Heading: Sendable, Hashable {
  /// The level as it stands on the page.
  package let level: Int
  /// Its id on the page.
  package let id: String
  /// Its words.
  package let text: String
  /// Its line in the source, from 1.
  package let line: Int
}
