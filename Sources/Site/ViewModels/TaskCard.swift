import Markup
import Templating

/// One of the things that people come for.
struct TaskCard: TemplateModel {
  let title: String
  let hint: String
  let url: SafeURL?
  var icon: Icon?

  static let fields: [TemplateField<TaskCard>] = [
    .text("title", \.title), .text("hint", \.hint), .url("url", \.url),
    .html("drawing") { $0.icon?.drawing ?? .empty },
  ]
}
