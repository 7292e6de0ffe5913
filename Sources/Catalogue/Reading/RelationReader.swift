import DataFiles
import Diagnostics

/// Reads what must hold between the columns of a table.
struct RelationReader {
  private enum Rule: String, CaseIterable {
    case atMost = "at-most"
    case product
    case sum
    case unique
    case sameMonth = "same-month"
  }

  let file: CatalogueFile
  let columns: [DatasetColumn]

  /// The relations of a schema; what is wrong is left out and reported.
  func read(_ nodes: [DataNode], into list: inout DiagnosticList) -> [DatasetRelation] {
    nodes.compactMap { relation($0, into: &list) }
  }

  private func relation(_ node: DataNode, into list: inout DiagnosticList) -> DatasetRelation? {
    var fields = file.fields(of: node)
    let rule = fields.value("rule", as: Rule.self, required: true, into: &list)
    let column = column("column", &fields, required: true, into: &list)
    let limit = self.column("limit", &fields, into: &list)
    let month = self.column("month", &fields, into: &list)
    let parts = fields.texts("of", into: &list).filter { isKnown($0, into: &list) }.map(\.value)
    let explaining = self.column("explained-by", &fields, into: &list)
    let words = fields.texts("words", into: &list).map(\.value)
    let bands = fields.mapping("bands", into: &list).map { self.bands($0, into: &list) } ?? [:]
    fields.finish(into: &list)
    guard let rule, let column else { return nil }
    switch rule {
    case .atMost:
      return limit.map {
        .atMost(column: column, limit: $0, explanation: explaining.map { .init(column: $0, words: words) })
      }
    case .product: return .product(column: column, factors: parts, bands: bands)
    case .sum: return .sum(column: column, parts: parts)
    case .unique: return .unique(column: column)
    case .sameMonth: return month.map { .sameMonth(column: column, month: $0) }
    }
  }

  private func column(
    _ key: String, _ fields: inout FieldReader, required: Bool = false, into list: inout DiagnosticList
  ) -> String? {
    fields.choice(key, among: columns.map(\.name), required: required, into: &list)?.value
  }

  private func isKnown(_ name: Located<String>, into list: inout DiagnosticList) -> Bool {
    let names = columns.map(\.name)
    if names.contains(name.value) { return true }
    file.report(.keptColumn(name.value, among: names), at: name, into: &list)
    return false
  }

  /// The bands such as `{low: 1-5, high: 8-16}`.
  private func bands(_ node: DataNode, into list: inout DiagnosticList) -> [String: ClosedRange<Int>] {
    guard case .mapping(let entries) = node.content else { return [:] }
    var fields = file.fields(of: node)
    var bands: [String: ClosedRange<Int>] = [:]
    for entry in entries {
      guard let text = fields.text(entry.key, required: true, into: &list) else { continue }
      let numbers = text.value.utf8.split(separator: 0x2D).compactMap {
        Int(String(decoding: $0, as: UTF8.self))
      }
      if numbers.count == 2, numbers[0] <= numbers[1] {
        bands[entry.key] = numbers[0]...numbers[1]
      } else {
        file.report(.notABand(text.value), at: text, into: &list)
      }
    }
    return bands
  }
}
