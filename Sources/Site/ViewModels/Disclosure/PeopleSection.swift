import Markup
import Templating

/// Executives as cards.
struct PeopleSection: TemplateModel {
  /// The anchor.
  let id: String
  /// The heading.
  let caption: String
  /// The data as a file.
  let downloadURL: SafeURL?
  /// Its type and size.
  let downloadLabel: String?
  /// The sides.
  let groups: [PeopleGroup]

  static let fields: [TemplateField<PeopleSection>] = [
    .text("id") { $0.id },
    .text("caption") { $0.caption },
    .url("downloadURL") { $0.downloadURL },
    .text("downloadLabel") { $0.downloadLabel },
    .list("groups") { $0.groups },
  ]
}
