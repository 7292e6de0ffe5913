import Markup
import Templating

/// A file for download.
struct FileRow: TemplateModel {
  let id: String
  let title: String
  let url: SafeURL?
  let kind: String
  let size: String?
  let pages: String?
  let unavailable: String?

  static let fields: [TemplateField<FileRow>] = [
    .text("id", \.id), .text("title", \.title), .url("url", \.url), .text("kind", \.kind),
    .text("size", \.size), .text("pages", \.pages), .text("unavailable", \.unavailable),
  ]
}
