import Markup
import Templating

/// A picture with its words and size.
struct Picture: TemplateModel {
  /// Where the picture lies.
  let url: SafeURL
  /// What it shows; empty where the text beside it says the same.
  let alt: String
  /// Its width in pixels, where known.
  let width: String?
  /// Its height in pixels, where known.
  let height: String?

  static let fields: [TemplateField<Picture>] = [
    .url("url") { $0.url },
    .text("alt") { $0.alt },
    .text("width") { $0.width },
    .text("height") { $0.height },
  ]
}
