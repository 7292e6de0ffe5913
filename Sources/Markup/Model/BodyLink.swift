/// A link or picture of a text as the author wrote it.
package struct BodyLink: Sendable, Hashable {
  /// The address.
  package let url: String
  /// The words of the link, or the picture's alternative text.
  package let text: String
  /// The line in the source, from 1.
  package let line: Int
  /// The column in the source, in code points from 1.
  package let column: Int
  /// Whether it is a picture.
  package let isImage: Bool
}
