import Markup
import Templating

/// An item with the state of every element.
struct ChecklistItem: TemplateModel {
  /// The code, which is its anchor too.
  let code: String
  /// The title.
  let title: String
  /// Its page.
  let url: SafeURL?
  /// How it stands.
  let status: StatusMark
  /// What is not confirmed about the item.
  let note: String?
  /// Its elements.
  let elements: [ElementRow]

  static let fields: [TemplateField<ChecklistItem>] = [
    .text("code") { $0.code },
    .text("title") { $0.title },
    .url("url") { $0.url },
    .record("status") { $0.status },
    .text("note") { $0.note },
    .list("elements") { $0.elements },
  ]
}
