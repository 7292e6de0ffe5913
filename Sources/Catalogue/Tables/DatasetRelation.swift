/// The numbers that the cells of a column may hold.
package struct ColumnRange: Sendable, Hashable {
  package let least: Int
  /// nil if there is no upper bound.
  package let most: Int?

  /// What a kind of column allows where its schema says nothing of its own.
  static func usual(of kind: ColumnKind) -> ColumnRange? {
    switch kind {
    case .integer, .baht: ColumnRange(least: 0, most: nil)
    case .percent: ColumnRange(least: 0, most: 100)
    default: nil
    }
  }
}

/// What must hold between the columns of a row, or between all rows of a document's tables of one schema.
package enum DatasetRelation: Sendable, Hashable {
  /// A number is not above another one, unless a column explains it with one of some words.
  case atMost(column: String, limit: String, explanation: Explanation?)
  /// A choice fits the product of two numbers; the bands of neighbouring choices may overlap.
  case product(column: String, factors: [String], bands: [String: ClosedRange<Int>])
  /// A number is the sum of others, where all of them are written.
  case sum(column: String, parts: [String])
  /// A text stands in one row only.
  case unique(column: String)
  /// A day lies in the month of its row.
  case sameMonth(column: String, month: String)

  /// A column that may say why a number is above its limit, and the words of which it uses one.
  package struct Explanation: Sendable, Hashable {
    package let column: String
    package let words: [String]
  }

  /// The column whose value is in doubt where the relation does not hold.
  package var column: String {
    switch self {
    case .atMost(let column, _, _), .product(let column, _, _), .sum(let column, _), .unique(let column),
      .sameMonth(let column, _):
      column
    }
  }
}
