import Markup
import Templating

/// A link that a document lists beside its text.
struct ReferenceRow: TemplateModel {
  let id: String
  let title: String
  let url: SafeURL?
  let address: String

  static let fields: [TemplateField<ReferenceRow>] = [
    .text("id", \.id), .text("title", \.title), .url("url", \.url), .text("address", \.address),
  ]
}
