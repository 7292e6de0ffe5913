import DataFiles
import Diagnostics

/// Reads the elements of a key or of an item.
struct ElementReader {
  let source: SourceText
  let datasets: DatasetRegistry

  /// The drafts of a list; `complete` asks each for its text and evidence.
  func drafts(_ nodes: [DataNode], complete: Bool, into list: inout DiagnosticList) -> [ElementDraft] {
    var drafts: [ElementDraft] = []
    for node in nodes {
      guard let draft = draft(node, complete: complete, into: &list) else { continue }
      if let first = drafts.first(where: {
        $0.id.value == draft.id.value && $0.key?.value == draft.key?.value
      }) {
        list.addRepeated(
          "catalogue.duplicate-element", draft.id, first: first.id, in: source, th: "องค์ประกอบ",
          en: "the element")
      } else {
        drafts.append(draft)
      }
    }
    return drafts
  }

  private func draft(
    _ node: DataNode, complete: Bool, into list: inout DiagnosticList
  ) -> ElementDraft? {
    var fields = FieldReader(node, in: source, rule: "catalogue")
    let id = fields.text("id", required: true, into: &list)
    let key = fields.text("key", into: &list)
    let text = fields.text("text", required: complete, into: &list)
    let evidence = fields.text("evidence", required: complete, into: &list)
    let basis = fields.value("basis", as: ElementBasis.self, into: &list)
    fields.finish(into: &list)
    let rule = evidence.flatMap {
      EvidenceReader(source: source, datasets: datasets).read($0, into: &list)
    }
    guard let id else { return nil }
    return ElementDraft(id: id, key: key, text: text?.value, evidence: rule, basis: basis)
  }
}
