import Templating

/// What a visitor sees where there is no page.
struct NotFoundPage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The heading.
  let title: String
  /// Where to go instead.
  let links: [Link]

  static let fields: [TemplateField<NotFoundPage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .list("links") { $0.links },
  ]
}
