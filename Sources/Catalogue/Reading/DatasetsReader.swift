import DataFiles
import Diagnostics

/// Reads the file of dataset schemas.
struct DatasetsReader {
  private let file: CatalogueFile

  init(source: SourceText) { file = CatalogueFile(source: source) }

  /// The registry that the file holds; what is wrong in it is left out and reported.
  func read(
    beside known: DatasetRegistry = DatasetRegistry([]), into list: inout DiagnosticList
  ) -> DatasetRegistry {
    guard let root = YAMLReader.read(file.source, into: &list) else { return DatasetRegistry([]) }
    var fields = file.fields(of: root)
    let passedOver = fields.text("passed-over", into: &list)?.value.alternatives ?? []
    let nodes = fields.sequence("datasets", required: true, into: &list)
    fields.finish(into: &list)
    var names: [String: Located<String>] = [:]
    return DatasetRegistry(
      nodes.compactMap { node in
        var schema = schema(node, names: &names, into: &list)
        if let name = schema.flatMap({ known[$0.name] == nil ? nil : names[$0.name] }) {
          file.report(.repeated(name.value, .dataset), at: name, into: &list)
          return nil
        }
        schema?.passedOver += passedOver
        return schema
      })
  }

  private func schema(
    _ node: DataNode, names: inout [String: Located<String>], into list: inout DiagnosticList
  ) -> DatasetSchema? {
    var fields = file.fields(of: node)
    let name = fields.text("name", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let columnNodes = fields.sequence("columns", required: true, into: &list)
    var headings: [String: Located<String>] = [:]
    let columns = columnNodes.compactMap { column($0, headings: &headings, into: &list) }
    let nothing = fields.mapping("nothing", into: &list).flatMap {
      emptyRowRule($0, among: columns.map(\.name), into: &list)
    }
    let mayBeEmpty = fields.flag("may-be-empty", into: &list)?.value ?? false
    let relations = RelationReader(file: file, columns: columns)
      .read(fields.sequence("relations", into: &list), into: &list)
    let joined = fields.sequence("joined", into: &list).compactMap {
      joinedHeading($0, among: columns, into: &list)
    }
    let passedOver = fields.text("passed-over", into: &list)?.value.alternatives ?? []
    let spread = fields.choice("spread", among: columns.map(\.name), into: &list)
    fields.finish(into: &list)
    guard let name, let title, file.take(name, among: &names, orReport: .dataset, into: &list) else {
      return nil
    }
    return DatasetSchema(
      name: name.value, title: title.value, columns: columns, nothing: nothing, mayBeEmpty: mayBeEmpty,
      relations: relations, joined: joined, passedOver: passedOver, spread: spread?.value)
  }

  /// One column; its name and its title differ from those of all others.
  private func column(
    _ node: DataNode, headings: inout [String: Located<String>], into list: inout DiagnosticList
  ) -> DatasetColumn? {
    var fields = file.fields(of: node)
    let name = fields.text("name", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let kind = fields.value("kind", as: ColumnKind.self, required: true, into: &list)
    let isRequired = fields.flag("required", into: &list)?.value ?? false
    let choices = fields.mapping("among", into: &list).map { self.choices($0, into: &list) } ?? []
    let least = fields.integer("min", into: &list)
    let most = fields.integer("max", into: &list)
    let mayLieAhead = fields.flag("ahead", into: &list)?.value ?? false
    let isOfFiscalYear = fields.flag("fiscal-year", into: &list)?.value ?? false
    let aliases = fields.text("aliases", into: &list)?.value
    let gathers = fields.flag("gathers", into: &list)?.value ?? false
    fields.finish(into: &list)
    guard let name, let title, let kind else { return nil }
    for heading in [name, title] {
      file.take(heading, among: &headings, orReport: .column, into: &list)
    }
    if (kind == .choice) == choices.isEmpty { file.report(.columnChoices(name.value), at: name, into: &list) }
    if let bound = least ?? most, !kind.isNumeric {
      file.report(.rangeOfNoNumber(name.value), at: bound.offset, length: bound.length, into: &list)
    }
    let usual = ColumnRange.usual(of: kind)
    return DatasetColumn(
      name: name.value, title: title.value, kind: kind, isRequired: isRequired, choices: choices,
      range: usual.map { ColumnRange(least: least?.value ?? $0.least, most: most?.value ?? $0.most) },
      mayLieAhead: mayLieAhead, isOfFiscalYear: isOfFiscalYear, aliasText: aliases ?? "",
      gathers: gathers)
  }

  /// A heading over two columns: a text, then an amount or a day.
  private func joinedHeading(
    _ node: DataNode, among columns: [DatasetColumn], into list: inout DiagnosticList
  ) -> JoinedHeading? {
    var fields = file.fields(of: node)
    let text = fields.text("headings", required: true, into: &list)
    let into = fields.texts("into", required: true, into: &list)
    fields.finish(into: &list)
    let kinds = into.compactMap { name in columns.first { $0.name == name.value }?.kind }
    guard kinds == [.text, .baht] || kinds == [.text, .day] else {
      if let first = into.first { file.report(.joinedColumns(columns.map(\.name)), at: first, into: &list) }
      return nil
    }
    return JoinedHeading(headings: text?.value.alternatives ?? [], into: into.map(\.value))
  }

  private func choices(_ node: DataNode, into list: inout DiagnosticList) -> [ColumnChoice] {
    guard case .mapping(let entries) = node.content else { return [] }
    var fields = file.fields(of: node)
    return entries.compactMap { entry in
      fields.text(entry.key, required: true, into: &list).map {
        ColumnChoice(value: entry.key, label: $0.value)
      }
    }
  }

  private func emptyRowRule(
    _ node: DataNode, among names: [String], into list: inout DiagnosticList
  ) -> EmptyRowRule? {
    var fields = file.fields(of: node)
    let column = fields.choice("column", among: names, required: true, into: &list)
    let keeps = fields.texts("keeps", into: &list)
    let sentence = fields.text("sentence", required: true, into: &list)
    fields.finish(into: &list)
    for kept in keeps where !names.contains(kept.value) {
      file.report(.keptColumn(kept.value, among: names), at: kept, into: &list)
    }
    guard let column, let sentence else { return nil }
    return EmptyRowRule(column: column.value, keeps: keeps.map(\.value), sentence: sentence.value)
  }
}
