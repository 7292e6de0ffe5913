import Markup
import Templating

/// A link with its words.
struct LinkRow: TemplateModel {
  let title: String
  let url: SafeURL?
  var isCurrent = false

  static let fields: [TemplateField<LinkRow>] = [
    .text("title", \.title), .url("url", \.url), .flag("isCurrent", \.isCurrent),
  ]
}
