import Markup
import Templating

/// One of the things that people come for.
struct TaskCard: TemplateModel {
  let title: String
  let hint: String
  let url: SafeURL?

  static let fields: [TemplateField<TaskCard>] = [
    .text("title", \.title), .text("hint", \.hint), .url("url", \.url),
  ]
}
