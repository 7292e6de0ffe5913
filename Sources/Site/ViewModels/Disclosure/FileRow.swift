import Markup
import Templating

/// An attached file.
struct FileRow: TemplateModel {
  /// The anchor.
  let id: String
  /// The title.
  let title: String
  /// The file; absent where it cannot be had.
  let url: SafeURL?
  /// The type, such as PDF.
  let type: String
  /// How large it is.
  let size: String?
  /// How many pages it has.
  let pages: String?
  /// The file itself, where it is a picture to be shown.
  let picture: Picture?
  /// Why it cannot be had.
  let unavailableNote: String?

  static let fields: [TemplateField<FileRow>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .url("url") { $0.url },
    .text("type") { $0.type },
    .text("size") { $0.size },
    .text("pages") { $0.pages },
    .record("picture") { $0.picture },
    .text("unavailableNote") { $0.unavailableNote },
  ]
}
