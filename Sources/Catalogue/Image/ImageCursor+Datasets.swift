/// The tables in an image.
extension ImageCursor {
  private static let columnKinds = ColumnKind.allCases

  mutating func schema() -> DatasetSchema? {
    DatasetSchema(
      name: text(), title: text(), columns: list { $0.column() },
      nothing: optional { NothingRule(column: $0.text(), keeps: $0.list { $0.text() }) })
  }

  private mutating func column() -> DatasetColumn? {
    let (name, title) = (text(), text())
    guard let kind = choice(of: Self.columnKinds) else { return nil }
    return DatasetColumn(
      name: name, title: title, kind: kind, isRequired: byte() == 1,
      choices: list { ColumnChoice(value: $0.text(), label: $0.text()) })
  }
}
