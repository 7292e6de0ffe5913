import Markup
import Templating

/// The same disclosure of another fiscal year.
struct YearRow: TemplateModel {
  let year: String
  let title: String
  let url: SafeURL?
  let date: DateText?

  static let fields: [TemplateField<YearRow>] = [
    .text("year", \.year), .text("title", \.title), .url("url", \.url), .record("date", \.date),
  ]
}
