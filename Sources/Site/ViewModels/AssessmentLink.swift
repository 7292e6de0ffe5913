import Markup
import Templating

/// A page that answers an item, with its full address for print.
struct AssessmentLink: TemplateModel {
  let title: String
  let url: SafeURL?
  let printed: String?

  static let fields: [TemplateField<AssessmentLink>] = [
    .text("title", \.title), .url("url", \.url), .text("printed", \.printed),
  ]
}
