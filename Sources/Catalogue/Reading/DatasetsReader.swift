import DataFiles
import Diagnostics

/// Reads the file of dataset schemas.
struct DatasetsReader {
  let source: SourceText

  /// The registry that the file holds; what is wrong in it is left out and noted.
  func read(into list: inout DiagnosticList) -> DatasetRegistry {
    guard let root = YAMLReader.read(source, into: &list) else { return DatasetRegistry([]) }
    var fields = FieldReader(root, in: source, rule: "catalogue")
    let nodes = fields.sequence("datasets", required: true, into: &list)
    fields.finish(into: &list)
    var names: [String: Located<String>] = [:]
    return DatasetRegistry(nodes.compactMap { schema($0, names: &names, into: &list) })
  }

  private func schema(
    _ node: DataNode, names: inout [String: Located<String>], into list: inout DiagnosticList
  ) -> DatasetSchema? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let name = fields.text("name", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let columns = self.columns(fields.sequence("columns", required: true, into: &list), into: &list)
    let nothing = fields.mapping("nothing", into: &list).flatMap {
      self.nothing($0, among: columns, into: &list)
    }
    fields.finish(into: &list)
    guard let name, let title else { return nil }
    if let first = names.updateValue(name, forKey: name.value) {
      list.addRepeated(
        "catalogue.duplicate-dataset", name, first: first, in: source, th: "ตารางข้อมูล", en: "the dataset")
      return nil
    }
    return DatasetSchema(name: name.value, title: title.value, columns: columns, nothing: nothing)
  }

  private func columns(_ nodes: [DataNode], into list: inout DiagnosticList) -> [DatasetColumn] {
    let reader = ColumnReader(source: source)
    var headings: [String: Located<String>] = [:]
    return nodes.compactMap { reader.column($0, headings: &headings, into: &list) }
  }

  private func nothing(
    _ node: DataNode, among columns: [DatasetColumn], into list: inout DiagnosticList
  ) -> EmptyRowRule? {
    let names = columns.map(\.name)
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let column = fields.choice("column", among: names, required: true, into: &list)
    let keeps = fields.texts("keeps", into: &list)
    fields.finish(into: &list)
    for kept in keeps where !names.contains(kept.value) {
      list.add(
        "catalogue.unknown-column", in: source, at: kept.offset, length: kept.length,
        LocalizedText(th: "ไม่มีช่อง “\(kept.value)” ในตาราง", en: "the dataset has no column “\(kept.value)”"),
        suggestion: NearestName.suggestion(for: kept.value, among: names))
    }
    return column.map { EmptyRowRule(column: $0.value, keeps: keeps.map(\.value)) }
  }
}
