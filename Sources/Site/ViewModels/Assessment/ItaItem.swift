import Templating

/// An item as the assessor looks for it.
struct ItaItem: TemplateModel {
  /// The code, which is its anchor too.
  let code: String
  /// The title.
  let title: String
  /// How it stands.
  let status: StatusMark
  /// The pages that answer it.
  let links: [ItaLink]
  /// When they were changed last.
  let date: DateText?
  /// Who is responsible.
  let unit: String?
  /// What is not confirmed about the item.
  let note: String?

  static let fields: [TemplateField<ItaItem>] = [
    .text("code") { $0.code },
    .text("title") { $0.title },
    .record("status") { $0.status },
    .list("links") { $0.links },
    .record("date") { $0.date },
    .text("unit") { $0.unit },
    .text("note") { $0.note },
  ]
}
