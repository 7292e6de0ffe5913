/// The shape of one table that an agency keeps.
public struct DatasetSchema: Sendable, Hashable {
  /// Its name, such as `procurement-monthly`.
  public let name: String
  /// Its Thai title.
  public let title: String
  /// Its columns in their usual order.
  public let columns: [DatasetColumn]
  /// How a row says that there is nothing to report, where rows may.
  public let nothing: NothingRule?

  /// The column with a short name.
  public func column(named name: String) -> DatasetColumn? {
    columns.first { $0.name == name }
  }

  /// The column that a header cell means, by its short name or its Thai title.
  public func column(headed header: String) -> DatasetColumn? {
    columns.first { $0.name == header || $0.title == header }
  }

  /// The columns that a header must have.
  public var requiredColumns: [DatasetColumn] { columns.filter(\.isRequired) }
}
