/// Evidence that looks at a dataset.
extension EvidenceParser {
  mutating func dataset(_ slice: EvidenceSlice) -> EvidenceRule? {
    if let (name, condition) = slice.cut(at: " with ") { return values(name, condition) }
    guard let (name, rest) = slice.cut(at: "[") else {
      return schema(slice).map { .dataset($0.name, columns: $0.requiredColumns.map(\.name)) }
    }
    guard let list = rest.closed(by: 0x5D) else { return malformed(slice, .dataset) }
    guard let schema = schema(name) else { return nil }
    let columns = list.split(on: ",")
    let found = columns.compactMap { column($0, of: schema) }
    return found.count == columns.count ? .dataset(schema.name, columns: found.map(\.name)) : nil
  }

  private mutating func values(_ name: EvidenceSlice, _ condition: EvidenceSlice) -> EvidenceRule? {
    guard let (columnName, list) = condition.cut(at: "=") else { return malformed(condition, .dataset) }
    guard let schema = schema(name), let column = column(columnName, of: schema) else { return nil }
    guard column.kind == .choice else { return malformed(columnName, .dataset) }
    let known = column.choices.map(\.value)
    let values = list.split(on: ",")
    for value in values where !known.contains(value.text) {
      let _: EvidenceRule? = fail(
        .unknown("catalogue.unknown-value", value, th: "ค่าของช่อง", en: "value of the column", among: known))
    }
    return .values(dataset: schema.name, column: column.name, values: values.map(\.text))
  }

  mutating func balance(_ slice: EvidenceSlice) -> EvidenceRule? {
    guard let (name, equation) = slice.cut(at: " "), let (total, sum) = equation.cut(at: "=") else {
      return malformed(slice, .balance)
    }
    guard let schema = schema(name) else { return nil }
    let names = [total] + sum.split(on: "+")
    let columns = names.compactMap { column($0, of: schema) }
    guard columns.count == names.count else { return nil }
    guard columns.allSatisfy(\.kind.isCount), names.count > 2 else { return malformed(equation, .balance) }
    return .balance(
      dataset: schema.name, total: columns[0].name, parts: columns.dropFirst().map(\.name))
  }

  mutating func period(_ slice: EvidenceSlice) -> EvidenceRule? {
    guard let (path, word) = slice.cut(at: " "), let (name, columnName) = path.cut(at: ".") else {
      return malformed(slice, .period)
    }
    guard let schema = schema(name), let column = column(columnName, of: schema) else { return nil }
    guard column.kind.isDated else { return malformed(columnName, .period) }
    return choice(PeriodCoverage.self, word, .period).map {
      .period(dataset: schema.name, column: column.name, $0)
    }
  }

  private mutating func schema(_ slice: EvidenceSlice) -> DatasetSchema? {
    if let schema = datasets[slice.text] { return schema }
    return fail(
      .unknown("catalogue.unknown-dataset", slice, th: "ตารางข้อมูล", en: "dataset", among: datasets.names))
  }

  private mutating func column(_ slice: EvidenceSlice, of schema: DatasetSchema) -> DatasetColumn? {
    if let column = schema.column(named: slice.text) { return column }
    return fail(
      .unknown(
        "catalogue.unknown-column", slice, th: "ช่องของตาราง \(schema.name)",
        en: "column of \(schema.name)", among: schema.columns.map(\.name)))
  }
}
