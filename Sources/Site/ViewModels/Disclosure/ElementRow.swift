import Templating

/// A required element and where it is shown.
struct ElementRow: TemplateModel {
  /// What must be shown.
  let text: String
  /// `verified`, `declared` or `missing`.
  let state: StatusMark
  /// What is not confirmed about the element, or what the author declared.
  let note: String?
  /// Where it is shown.
  let places: [Link]

  static let fields: [TemplateField<ElementRow>] = [
    .text("text") { $0.text },
    .record("state") { $0.state },
    .text("note") { $0.note },
    .list("places") { $0.places },
  ]
}
