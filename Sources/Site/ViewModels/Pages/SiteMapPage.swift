import Templating

/// All pages by category.
struct SiteMapPage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The heading.
  let title: String
  /// The groups of pages.
  let groups: [SiteMapGroup]

  static let fields: [TemplateField<SiteMapPage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .list("groups") { $0.groups },
  ]
}
