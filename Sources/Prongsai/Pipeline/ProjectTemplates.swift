import Content
import DataFiles
import Diagnostics
import Files
import Site

/// The templates and assets that a project brings to change the look of its site.
enum ProjectTemplates {
  private static let folder = "Templates"
  private static let largest = 1_048_576

  /// Everything in the project's folders `Templates` and `Templates/assets`; nothing where there are none.
  static func read(root: String, into diagnostics: inout DiagnosticList) -> ProjectTheme {
    let disk = SourceFolder(root: root)
    return ProjectTheme(
      templates: templates(from: disk, into: &diagnostics), assets: assets(from: disk, into: &diagnostics))
  }

  private static func assets(
    from disk: SourceFolder, into diagnostics: inout DiagnosticList
  ) -> [ProjectTheme.Asset] {
    let folder = folder + "/assets"
    guard let entries = try? disk.entries(of: folder) else { return [] }
    return entries.filter { $0.kind == .file && $0.name.utf8.first != 0x2E }.compactMap { entry in
      bytes(folder + "/" + entry.name, disk, into: &diagnostics)
        .map { ProjectTheme.Asset(name: entry.name, bytes: $0) }
    }
  }

  private static func templates(
    from disk: SourceFolder, into diagnostics: inout DiagnosticList
  ) -> [SourceText] {
    guard let entries = try? disk.entries(of: folder) else { return [] }
    return entries.filter { $0.kind == .file && $0.name.hasSuffix(".mustache") }.compactMap { entry in
      let path = folder + "/" + entry.name
      return bytes(path, disk, into: &diagnostics)
        .flatMap { TextEncoding.decode($0, path: path, into: &diagnostics) }
    }
  }

  private static func bytes(
    _ path: String, _ disk: SourceFolder, into diagnostics: inout DiagnosticList
  ) -> [UInt8]? {
    if let bytes = try? disk.read(path, limit: largest) { return bytes }
    diagnostics.add(
      Diagnostic(
        "template.unreadable", .error, at: SourcePlace(file: path),
        LocalizedText(th: "อ่าน “\(path)” ไม่ได้", en: "“\(path)” cannot be read")))
    return nil
  }
}
