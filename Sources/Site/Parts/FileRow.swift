import Content
import Markup
import Templating

/// A file for download with its type, size and pages; one that cannot be opened says so.
struct FileRow: TemplateModel {
  let id: String
  let title: String
  let url: SafeURL?
  let kind: String
  let size: String?
  let pages: String?
  let unavailable: String?

  init(_ attachment: Attachment, id: String? = nil, from page: SitePath) {
    let file = attachment.file
    self.id = id ?? attachment.anchor
    title = attachment.title
    kind = file.kind.label
    guard case .available(let bytes, let count) = file.state else {
      (url, size, pages) = (nil, nil, nil)
      unavailable = "ไฟล์นี้ยังเปิดไม่ได้ หน่วยงานกำลังแก้ไข"
      return
    }
    url = file.address.url(from: page)
    size = Self.size(bytes)
    pages = count.map { "\($0) หน้า" }
    unavailable = nil
  }

  /// The kind, size and pages of the file.
  var detail: String { [kind, size, pages].compactMap(\.self).joined(separator: ", ") }

  /// A size in KB, or in MB with one decimal.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_048_576 { return "\(max(1, (bytes + 512) / 1024)) KB" }
    let tenths = (bytes * 10 + 524_288) / 1_048_576
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }

  static let fields: [TemplateField<FileRow>] = [
    .text("id", \.id), .text("title", \.title), .url("url", \.url), .text("kind", \.kind),
    .text("size", \.size), .text("pages", \.pages), .text("unavailable", \.unavailable),
  ]
}
