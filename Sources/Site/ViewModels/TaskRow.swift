import Markup
import Templating

/// Something that a unit still has to publish.
struct TaskRow: TemplateModel {
  let code: String
  let title: String
  let url: SafeURL?
  let problem: String

  static let fields: [TemplateField<TaskRow>] = [
    .text("code", \.code), .text("title", \.title), .url("url", \.url), .text("problem", \.problem),
  ]
}
