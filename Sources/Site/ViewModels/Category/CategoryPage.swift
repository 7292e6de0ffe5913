import Templating

/// The page of a publication category.
struct CategoryPage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The drawing beside the heading.
  let icon: Icon
  /// Its name.
  let title: String
  /// What it is for.
  let purpose: String
  /// How much is published in it.
  let countText: String
  /// Its disclosures.
  let rows: [CategoryRow]

  static let fields: [TemplateField<CategoryPage>] = [
    .record("frame") { $0.frame },
    .html("icon") { $0.icon.drawing },
    .text("title") { $0.title },
    .text("purpose") { $0.purpose },
    .text("countText") { $0.countText },
    .list("rows") { $0.rows },
  ]
}
