import DataFiles
import Diagnostics

/// Reads one item of a catalogue file.
struct ItemReader {
  let source: SourceText
  let names: CatalogueNames

  /// The code and the rest of an item; `complete` asks for its title, group and keys.
  func read(
    _ node: DataNode, complete: Bool, into list: inout DiagnosticList
  ) -> (code: Located<String>, draft: ItemDraft)? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let code = fields.text("code", required: true, into: &list)
    let title = fields.text("title", required: complete, into: &list)
    let group = fields.text("group", required: complete, into: &list)
    let keys = fields.texts("keys", required: complete, into: &list)
    let confidence = fields.value("confidence", as: Confidence.self, into: &list)
    let note = fields.text("note", into: &list)
    let dataYear = fields.value("data-year", as: PeriodRule.self, into: &list)
    let elementNodes = fields.sequence("elements", into: &list)
    let without = complete ? [] : fields.texts("without", into: &list)
    fields.finish(into: &list)
    let elements = ElementReader(source: source, datasets: names.datasets).drafts(
      elementNodes, complete: complete, into: &list)
    guard let code else { return nil }
    if keys.isEmpty, node.has("keys") { reportNoKeys(of: code, into: &list) }
    let draft = ItemDraft(
      title: title?.value, group: group?.value, kinds: keys.isEmpty ? nil : self.kinds(keys, into: &list),
      confidence: confidence, note: note?.value, dataYear: dataYear, elements: elements, without: without)
    return (code, draft)
  }

  private func kinds(_ keys: [Located<String>], into list: inout DiagnosticList) -> [DisclosureKind] {
    var first: [String: Located<String>] = [:]
    return keys.compactMap { key in
      if let earlier = first.updateValue(key, forKey: key.value) {
        list.addRepeated(
          "catalogue.repeated-key", key, first: earlier, in: source, th: "รายการเปิดเผยข้อมูล",
          en: "the disclosure key")
        return nil
      }
      return names.kind(key, in: source, into: &list)
    }
  }

  private func reportNoKeys(of code: Located<String>, into list: inout DiagnosticList) {
    list.add(
      "catalogue.no-keys", in: source, at: code.offset, length: code.length,
      LocalizedText(
        th: "ข้อ \(code.value) ต้องมีรายการเปิดเผยข้อมูลอย่างน้อยหนึ่งรายการ",
        en: "the item \(code.value) needs at least one disclosure key"))
  }
}
