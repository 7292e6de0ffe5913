import DataFiles
import Diagnostics

/// Reads one column of a dataset schema.
struct ColumnReader {
  let source: SourceText

  /// The column; `headings` collects names and titles, which must all differ.
  func column(
    _ node: DataNode, headings: inout [String: Located<String>], into list: inout DiagnosticList
  ) -> DatasetColumn? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let name = fields.text("name", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let kind = fields.value("kind", as: ColumnKind.self, required: true, into: &list)
    let isRequired = fields.flag("required", into: &list)?.value ?? false
    let choices = self.choices(fields.mapping("among", into: &list), into: &list)
    fields.finish(into: &list)
    guard let name, let title, let kind else { return nil }
    for heading in [name, title] {
      if let first = headings.updateValue(heading, forKey: heading.value) {
        list.addRepeated(
          "catalogue.duplicate-column", heading, first: first, in: source, th: "ช่อง", en: "the column")
      }
    }
    if (kind == .choice) == choices.isEmpty { reportChoices(of: name, into: &list) }
    return DatasetColumn(
      name: name.value, title: title.value, kind: kind, isRequired: isRequired, choices: choices)
  }

  private func choices(_ node: DataNode?, into list: inout DiagnosticList) -> [ColumnChoice] {
    guard let node, case .mapping(let entries) = node.content else { return [] }
    var fields = FieldReader(node, in: source, rule: "catalogue")
    return entries.compactMap { entry in
      fields.text(entry.key, required: true, into: &list).map {
        ColumnChoice(value: entry.key, label: $0.value)
      }
    }
  }

  private func reportChoices(of name: Located<String>, into list: inout DiagnosticList) {
    list.add(
      "catalogue.column-choices", in: source, at: name.offset, length: name.length,
      LocalizedText(
        th: "ช่อง “\(name.value)” ต้องเป็นชนิด choice และมี among คู่กัน",
        en: "the column “\(name.value)” needs the kind choice and `among` together"))
  }
}
