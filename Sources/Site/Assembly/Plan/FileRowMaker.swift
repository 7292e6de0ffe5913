import Content

/// Makes the rows of files for download.
struct FileRowMaker {
  let page: SitePath

  /// A file with its type, size and pages; one that cannot be opened says so.
  func row(_ attachment: Attachment, id: String? = nil) -> FileRow {
    let file = attachment.file
    var size: String?
    var pages: String?
    var unavailable: String?
    switch file.state {
    case .available(let bytes, let count):
      size = SizeText.of(bytes)
      pages = count.map { "\($0) หน้า" }
    case .missing, .empty, .corrupt: unavailable = "ไฟล์นี้ยังเปิดไม่ได้ หน่วยงานกำลังแก้ไข"
    }
    return FileRow(
      id: id ?? attachment.anchor, title: attachment.title,
      url: file.state.isAvailable ? file.address.url(from: page) : nil, kind: file.kind.label, size: size,
      pages: pages, unavailable: unavailable)
  }
}
