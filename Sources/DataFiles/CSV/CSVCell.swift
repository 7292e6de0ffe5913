/// A cell of a CSV file with its place.
public struct CSVCell: Sendable, Hashable {
  /// The text without its quotes.
  public let text: String
  /// Where it begins in the file, in bytes, quote included.
  public let offset: Int
  /// How many bytes it takes, quotes included.
  public let length: Int
}
