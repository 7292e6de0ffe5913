import DataFiles
import Diagnostics
import Records

/// The templates that a project brings to replace built-in ones.
enum ProjectTemplates {
  private static let folder = "Templates"
  private static let largest = 1_048_576

  /// Every `.mustache` file in the project's folder `Templates`; none where there is no such folder.
  static func read(root: String, into diagnostics: inout DiagnosticList) -> [SourceText] {
    let disk = ContentDisk(root: root)
    guard let entries = try? disk.entries(of: folder) else { return [] }
    return entries.filter { $0.kind == .file && $0.name.hasSuffix(".mustache") }.compactMap { entry in
      let path = folder + "/" + entry.name
      guard let bytes = try? disk.read(path, limit: largest) else {
        diagnostics.add(
          Diagnostic(
            "template.unreadable", .error, at: SourcePlace(file: path),
            LocalizedText(th: "อ่านแม่แบบ “\(path)” ไม่ได้", en: "the template “\(path)” cannot be read")))
        return nil
      }
      return TextEncoding.decode(bytes, path: path, into: &diagnostics)
    }
  }
}
