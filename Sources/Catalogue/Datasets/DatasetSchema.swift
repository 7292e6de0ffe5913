/// The shape of one table that an agency keeps.
package struct DatasetSchema: Sendable, Hashable {
  /// Its name, such as `procurement-monthly`.
  package let name: String
  /// Its Thai title.
  package let title: String
  /// Its columns in their usual order.
  package let columns: [DatasetColumn]
  /// How a row says that there is nothing to report, where rows may.
  package let nothing: EmptyRowRule?

  /// The column with a short name.
  package func column(named name: String) -> DatasetColumn? {
    columns.first { $0.name == name }
  }

  /// The column that a header cell means, by its short name or its Thai title.
  package func column(headed header: String) -> DatasetColumn? {
    columns.first { $0.name == header || $0.title == header }
  }

  /// The columns that a header must have.
  package var requiredColumns: [DatasetColumn] { columns.filter(\.isRequired) }
}
