import Markup
import Templating

/// A category on the home page and in the site map.
struct CategoryCard: TemplateModel {
  let title: String
  let purpose: String
  let url: SafeURL?
  let count: String
  let rows: [UpdateRow]
  var icon: Icon?

  static let fields: [TemplateField<CategoryCard>] = [
    .text("title", \.title), .text("purpose", \.purpose), .url("url", \.url), .text("count", \.count),
    .list("rows", \.rows), .html("drawing") { $0.icon?.drawing ?? .empty },
  ]
}
