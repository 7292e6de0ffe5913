import Markup
import Templating

/// A disclosure in its category.
struct CategoryRow: TemplateModel {
  let title: String
  let url: SafeURL?
  let year: String?
  let date: DateText?
  let unit: String?
  let files: String?
  let status: StatusMark?

  static let fields: [TemplateField<CategoryRow>] = [
    .text("title", \.title), .url("url", \.url), .text("year", \.year), .record("date", \.date),
    .text("unit", \.unit), .text("files", \.files), .record("status", \.status),
  ]
}
