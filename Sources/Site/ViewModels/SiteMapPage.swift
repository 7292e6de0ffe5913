import Templating

/// All pages by category.
struct SiteMapPage: TemplateModel {
  let frame: PageFrame
  let categories: [CategoryCard]
  let others: [LinkRow]

  static let fields: [TemplateField<SiteMapPage>] = [
    .record("frame", \.frame), .list("categories", \.categories), .list("others", \.others),
  ]
}
