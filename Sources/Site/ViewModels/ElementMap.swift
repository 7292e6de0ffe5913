import Markup
import Templating

/// What one item of the official list asks of a page, and where the page shows it.
struct ElementMap: TemplateModel {
  let code: String
  let title: String
  let year: String
  let assessment: SafeURL?
  let status: StatusMark
  let rows: [ElementRow]

  static let fields: [TemplateField<ElementMap>] = [
    .text("code", \.code), .text("title", \.title), .text("year", \.year), .url("assessment", \.assessment),
    .record("status", \.status), .list("rows", \.rows),
  ]
}
