/// A table of a text.
public struct TableFact: Sendable, Hashable {
  /// The caption; absent where it has none.
  public let caption: String?
  /// Its id on the page.
  public let id: String
  /// Its line in the source, from 1.
  public let line: Int
  /// How many rows it has below its header.
  public let rowCount: Int
}
