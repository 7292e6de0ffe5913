import Markup
import Templating

/// Something published or changed.
struct UpdateRow: TemplateModel {
  /// The title.
  let title: String
  /// Its page.
  let url: SafeURL
  /// When.
  let date: DateText
  /// Where it belongs.
  let category: String

  static let fields: [TemplateField<UpdateRow>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .record("date") { $0.date },
    .text("category") { $0.category },
  ]
}
