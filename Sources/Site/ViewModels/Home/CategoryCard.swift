import Markup
import Templating

/// A publication category with what is new in it.
struct CategoryCard: TemplateModel {
  /// The drawing beside it.
  let icon: Icon
  /// Its name.
  let title: String
  /// What it is for.
  let purpose: String
  /// Its page.
  let url: SafeURL
  /// How much is published in it.
  let countText: String
  /// What is new in it.
  let latest: [CategoryNews]

  static let fields: [TemplateField<CategoryCard>] = [
    .html("icon") { $0.icon.drawing },
    .text("title") { $0.title },
    .text("purpose") { $0.purpose },
    .url("url") { $0.url },
    .text("countText") { $0.countText },
    .list("latest") { $0.latest },
    .flag("hasLatest") { !$0.latest.isEmpty },
  ]
}
