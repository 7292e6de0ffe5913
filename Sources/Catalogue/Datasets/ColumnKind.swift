/// How the cells of a column are read.
package enum ColumnKind: String, Sendable, Hashable, CaseIterable {
  case text
  case integer
  case baht
  case percent
  case day
  case month
  case file
  case link
  case choice

  /// Whether cells can be added up.
  package var isCount: Bool { self == .integer || self == .baht }

  /// Whether cells lie on the calendar.
  package var isDated: Bool { self == .day || self == .month }
}
