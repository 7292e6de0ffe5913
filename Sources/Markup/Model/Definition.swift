/// A bold run that opens a paragraph or list item, as people write terms.
package struct Definition: Sendable, Hashable {
  /// Its words.
  package let text: String
  /// Its line in the source, from 1.
  package let line: Int
  /// The id of the heading above it.
  package let headingID: String?
}
