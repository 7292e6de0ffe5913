import Catalogue

extension Dataset {
  /// Whether a row says that there is nothing to report, so that a column may stay empty in it.
  package func allowsGap(in row: DatasetRow, at column: String) -> Bool {
    guard let rule = schema.nothing, let index = index(of: rule.column), !row.cells[index].isEmpty else {
      return false
    }
    return !rule.keeps.contains(column)
  }
}
