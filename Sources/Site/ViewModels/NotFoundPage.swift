import Templating

/// What readers see where there is no page.
struct NotFoundPage: TemplateModel {
  let frame: PageFrame
  let categories: [CategoryCard]

  static let fields: [TemplateField<NotFoundPage>] = [
    .record("frame", \.frame), .list("categories", \.categories),
  ]
}
