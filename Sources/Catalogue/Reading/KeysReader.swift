import DataFiles
import Diagnostics
import ThaiText

/// Reads the file of stable keys.
struct KeysReader {
  private let file: CatalogueFile

  init(source: SourceText, datasets: DatasetRegistry) {
    file = CatalogueFile(source: source, datasets: datasets)
  }

  /// The registry that the file holds; what is wrong in it is left out and reported.
  func read(beside known: KeyRegistry = KeyRegistry([]), into list: inout DiagnosticList) -> KeyRegistry {
    guard let root = YAMLReader.read(file.source, into: &list) else { return KeyRegistry([]) }
    var fields = file.fields(of: root)
    let nodes = fields.sequence("keys", required: true, into: &list)
    fields.finish(into: &list)
    var names: [String: Located<String>] = [:]
    return KeyRegistry(
      nodes.compactMap { node in
        guard let (name, kind) = kind(node, names: &names, into: &list) else { return nil }
        if known[kind.key] == nil { return kind }
        file.report(.repeated(name.value, .key), at: name, into: &list)
        return nil
      })
  }

  private func kind(
    _ node: DataNode, names: inout [String: Located<String>], into list: inout DiagnosticList
  ) -> (name: Located<String>, kind: DisclosureKind)? {
    var fields = file.fields(of: node)
    let name = fields.text("key", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let english = fields.text("english", required: true, into: &list)
    let others = fields.text("also", into: &list)?.value
    let category = fields.value("category", as: PublicationCategory.self, required: true, into: &list)
    let periods = self.periods(&fields, into: &list)
    let due = fields.text("due-after", into: &list).flatMap { file.dueDate($0, into: &list) }
    let elements = fields.sequence("elements", required: true, into: &list)
    fields.finish(into: &list)
    let drafts = ElementReader(file: file).drafts(elements, complete: true, into: &list)
    for draft in drafts where draft.basis == .sourced { file.report(.sourcedKey, at: draft.id, into: &list) }
    guard let name, let title, let english, let category,
      file.take(name, among: &names, orReport: .key, into: &list)
    else { return nil }
    let key = DisclosureKey(name.value)
    let kind = DisclosureKind(
      key: key, title: title.value, titleEnglish: english.value, category: category, dueAfter: due,
      elements: drafts.compactMap { $0.element(of: key) },
      otherNames: (others ?? "").split(separator: "|").map { String($0).trimmedBlanks }, periods: periods)
    return (name, kind)
  }

  private func periods(_ fields: inout FieldReader, into list: inout DiagnosticList) -> [PeriodStart] {
    let usual = fields.value("period", as: PeriodRule.self, required: true, into: &list)
    var periods = [PeriodStart(from: nil, rule: usual ?? .any)]
    guard let node = fields.mapping("period-since", into: &list), case .mapping(let entries) = node.content
    else { return periods }
    var years = file.fields(of: node)
    for entry in entries {
      let rule = years.value(entry.key, as: PeriodRule.self, into: &list)
      if let year = ThaiDigits.integer(entry.key).flatMap({ FiscalYear($0) }), let rule {
        periods.append(PeriodStart(from: year, rule: rule))
      } else {
        file.report(.notAYear(entry.key), at: entry.keyOffset, length: entry.keyLength, into: &list)
      }
    }
    return periods
  }
}

extension CatalogueFile {
  /// A day of the year such as `03-31`; nil, with a finding, for anything else.
  func dueDate(_ text: Located<String>, into list: inout DiagnosticList) -> DueDate? {
    let parts = text.value.utf8.split(separator: 0x2D).map { Int(String(Substring($0))) }
    if parts.count == 2, let month = parts[0], let day = parts[1],
      let date = DueDate(month: month, day: day)
    {
      return date
    }
    report(.dueDate(text.value), at: text, into: &list)
    return nil
  }
}
