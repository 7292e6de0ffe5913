import Markup
import Templating

/// A step on the way from home.
struct Breadcrumb: TemplateModel {
  /// The title of the step.
  let title: String
  /// Its page; absent for the page itself.
  let url: SafeURL?

  static let fields: [TemplateField<Breadcrumb>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
  ]
}
