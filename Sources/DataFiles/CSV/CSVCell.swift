/// A cell of a CSV file with its place.
package struct CSVCell: Sendable, Hashable {
  /// The text without its quotes.
  package let text: String
  /// Where it begins in the file, in bytes, quote included.
  package let offset: Int
  /// How many bytes it takes, quotes included.
  package let length: Int
}
