import Markup
import Templating

/// The required elements of one item, with where each is shown.
struct ElementGroup: TemplateModel {
  /// The item’s code.
  let code: String
  /// The item’s title.
  let title: String
  /// The assessment year.
  let year: String
  /// The item on the page of the assessment.
  let url: SafeURL?
  /// What is not confirmed about the item.
  let note: String?
  /// The elements.
  let rows: [ElementRow]

  static let fields: [TemplateField<ElementGroup>] = [
    .text("code") { $0.code },
    .text("title") { $0.title },
    .text("year") { $0.year },
    .url("url") { $0.url },
    .text("note") { $0.note },
    .list("rows") { $0.rows },
  ]
}
