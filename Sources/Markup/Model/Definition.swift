/// A bold run that opens a paragraph or list item, as people write terms.
public struct Definition: Sendable, Hashable {
  /// Its words.
  public let text: String
  /// Its line in the source, from 1.
  public let line: Int
  /// The id of the heading above it.
  public let headingID: String?
}
