import Markup
import Templating

/// A page with the day of its last change.
struct UpdateRow: TemplateModel {
  let title: String
  let url: SafeURL?
  let date: DateText?
  let context: String?

  static let fields: [TemplateField<UpdateRow>] = [
    .text("title", \.title), .url("url", \.url), .record("date", \.date), .text("context", \.context),
  ]
}
