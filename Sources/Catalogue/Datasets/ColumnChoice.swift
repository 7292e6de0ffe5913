/// One value that a choice column may hold.
public struct ColumnChoice: Sendable, Hashable {
  /// The short value that programs use.
  public let value: String
  /// The Thai label; a cell may hold either.
  public let label: String
}
