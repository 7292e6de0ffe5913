import Markup
import Templating

/// One thing that people come for.
struct TaskRow: TemplateModel {
  /// The drawing beside it.
  let icon: Icon
  /// The task.
  let title: String
  /// What is found there.
  let hint: String
  /// Where it is done.
  let url: SafeURL

  static let fields: [TemplateField<TaskRow>] = [
    .html("icon") { $0.icon.drawing },
    .text("title") { $0.title },
    .text("hint") { $0.hint },
    .url("url") { $0.url },
  ]
}
