/// A link or picture of a text, before it is written.
package struct LinkRequest: Sendable {
  /// The address as the author wrote it.
  package let url: String
  /// Whether it is a picture.
  package let isImage: Bool
  /// Where it stands, in bytes of the source.
  package let offset: Int
  /// How many bytes the address takes.
  package let length: Int
}
