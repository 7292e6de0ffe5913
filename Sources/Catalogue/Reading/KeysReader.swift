import DataFiles
import Diagnostics
import ThaiText

/// Reads the file of stable keys.
struct KeysReader {
  let source: SourceText
  let datasets: DatasetRegistry

  /// The registry that the file holds; what is wrong in it is left out and noted.
  func read(into list: inout DiagnosticList) -> KeyRegistry {
    guard let root = YAMLReader.read(source, into: &list) else { return KeyRegistry([]) }
    var fields = FieldReader(root, in: source, rule: "catalogue")
    let nodes = fields.sequence("keys", required: true, into: &list)
    fields.finish(into: &list)
    var names: [String: Located<String>] = [:]
    return KeyRegistry(nodes.compactMap { kind($0, names: &names, into: &list) })
  }

  private func kind(
    _ node: DataNode, names: inout [String: Located<String>], into list: inout DiagnosticList
  ) -> DisclosureKind? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let name = fields.text("key", required: true, into: &list)
    let title = fields.text("title", required: true, into: &list)
    let english = fields.text("english", required: true, into: &list)
    let category = fields.value("category", as: PublicationCategory.self, required: true, into: &list)
    let periods = self.periods(&fields, into: &list)
    let due = fields.text("due-after", into: &list).flatMap { dueDate($0, into: &list) }
    let elements = fields.sequence("elements", required: true, into: &list)
    fields.finish(into: &list)
    let drafts = ElementReader(source: source, datasets: datasets).drafts(
      elements, complete: true, into: &list)
    guard let name, let title, let english, let category else { return nil }
    if let first = names.updateValue(name, forKey: name.value) {
      list.addRepeated(
        "catalogue.duplicate-key", name, first: first, in: source, th: "รายการเปิดเผยข้อมูล",
        en: "the disclosure key")
      return nil
    }
    let key = DisclosureKey(name.value)
    return DisclosureKind(
      key: key, title: title.value, titleEnglish: english.value, category: category, dueAfter: due,
      elements: drafts.compactMap { $0.element(of: key) }, periods: periods)
  }

  private func periods(_ fields: inout FieldReader, into list: inout DiagnosticList) -> [PeriodStart] {
    let usual = fields.value("period", as: PeriodRule.self, required: true, into: &list)
    var periods = [PeriodStart(from: nil, rule: usual ?? .any)]
    guard let node = fields.mapping("period-since", into: &list), case .mapping(let entries) = node.content
    else { return periods }
    var years = FieldReader(node, in: source, rule: "catalogue")
    for entry in entries {
      let rule = years.value(entry.key, as: PeriodRule.self, into: &list)
      if let year = ThaiDigits.integer(entry.key).flatMap({ FiscalYear($0) }), let rule {
        periods.append(PeriodStart(from: year, rule: rule))
      } else {
        reportYear(entry, into: &list)
      }
    }
    return periods
  }

  private func dueDate(_ text: Located<String>, into list: inout DiagnosticList) -> DueDate? {
    let parts = text.value.utf8.split(separator: 0x2D).map { Int(String(Substring($0))) }
    if parts.count == 2, let month = parts[0], let day = parts[1],
      let date = DueDate(month: month, day: day)
    {
      return date
    }
    list.add(
      "catalogue.due-date", in: source, at: text.offset, length: text.length,
      LocalizedText(th: "วันครบกำหนด “\(text.value)” ไม่ถูกต้อง", en: "“\(text.value)” is no day of the year"),
      mend: LocalizedText(th: "เขียนเป็น เดือน-วัน เช่น 03-31", en: "write month-day, such as 03-31"))
    return nil
  }

  private func reportYear(_ entry: DataEntry, into list: inout DiagnosticList) {
    list.add(
      "catalogue.year", in: source, at: entry.keyOffset, length: entry.keyLength,
      LocalizedText(th: "“\(entry.key)” ไม่ใช่ปี พ.ศ.", en: "“\(entry.key)” is no Buddhist-era year"))
  }
}
