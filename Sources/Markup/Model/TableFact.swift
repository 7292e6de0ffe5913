/// A table of a text.
package struct TableFact: Sendable, Hashable {
  /// The caption; absent where it has none.
  package let caption: String?
  /// Its id on the page.
  package let id: String
  /// Its line in the source, from 1.
  package let line: Int
  /// How many rows it has below its header.
  package let rowCount: Int
}
