import Diagnostics

/// Finds the agency's emblem.
struct EmblemReader {
  let agency: Agency
  let disk: ContentDisk

  /// The picture that stands for the agency; nothing where none is named, or where it is not sound, which is reported.
  func emblem(into diagnostics: inout DiagnosticList) -> ContentFile? {
    guard let path = agency.theme.emblem else { return nil }
    let locator = FileLocator(disk: disk, folder: "Content", address: SitePath([]))
    guard case .success(let file) = locator.file(named: String(path.dropFirst("Content/".utf8.count))),
      file.kind.isImage, file.state.isAvailable
    else {
      diagnostics.add(
        Diagnostic(
          "agency.emblem", .problem, at: SourcePlace(file: "Content/agency.yaml"),
          LocalizedText(th: "ใช้ตราสัญลักษณ์ “\(path)” ไม่ได้", en: "the emblem “\(path)” cannot be used"),
          mend: LocalizedText(
            th: "วางไฟล์ภาพไว้ใน Content/files แล้วเขียน emblem: files/ชื่อไฟล์",
            en: "put a picture into Content/files and write emblem: files/name")))
      return nil
    }
    return file
  }
}
