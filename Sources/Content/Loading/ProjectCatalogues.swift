import Diagnostics
import Files

/// The lists that a project keeps in `Content/catalogue`, to add a year or to change one.
package enum ProjectCatalogues {
  private static let folder = ContentScanner.folder + "/catalogue"

  /// Every YAML file of the folder; none where there is no such folder.
  package static func read(from disk: SourceFolder, into diagnostics: inout DiagnosticList) -> [SourceText] {
    guard let entries = try? disk.entries(of: folder) else { return [] }
    let usable = NameCheck(folder: folder).usable(entries, into: &diagnostics)
    return usable.compactMap { entry in
      let path = folder + "/" + entry.name
      guard entry.kind == .file, entry.name.hasSuffix(".yaml") else {
        reportUnknown(path, into: &diagnostics)
        return nil
      }
      return TextFile.read(path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    }
  }

  private static func reportUnknown(_ path: String, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "content.unknown-name", .error, at: SourcePlace(file: path),
        LocalizedText(
          th: "โฟลเดอร์นี้มีได้เฉพาะรายการ OIT ของแต่ละปี", en: "this folder holds lists of OIT items only"),
        mend: LocalizedText(
          th: "ตั้งชื่อเช่น 2570.yaml หรือย้ายออก", en: "name it such as 2570.yaml, or move it away")))
  }
}
