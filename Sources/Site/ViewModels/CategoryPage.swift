import Templating

/// A category's page.
struct CategoryPage: TemplateModel {
  let frame: PageFrame
  let title: String
  let purpose: String
  let rows: [CategoryRow]
  var icon: Icon?

  static let fields: [TemplateField<CategoryPage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("purpose", \.purpose), .list("rows", \.rows),
    .html("drawing") { $0.icon?.drawing ?? .empty },
  ]
}
