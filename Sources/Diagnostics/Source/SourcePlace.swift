/// A place in a file: line and column count from 1, columns and lengths in Unicode code points.
package struct SourcePlace: Sendable, Hashable, Comparable {
  /// The path relative to the project's root, with `/` between its parts.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in code points, from 1.
  package let column: Int
  /// How many code points are meant; at least 1.
  package let length: Int

  /// Names a place.
  package init(file: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// Orders by file, then line, then column.
  package static func < (lhs: SourcePlace, rhs: SourcePlace) -> Bool {
    (lhs.file, lhs.line, lhs.column, lhs.length) < (rhs.file, rhs.line, rhs.column, rhs.length)
  }
}
