/// One value that a choice column may hold.
package struct ColumnChoice: Sendable, Hashable {
  /// The short value that programs use.
  package let value: String
  /// The Thai label; a cell may hold either.
  package let label: String
}
