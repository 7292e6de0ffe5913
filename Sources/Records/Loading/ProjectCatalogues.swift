import Diagnostics

/// The lists that a project keeps in `Content/catalogue`, to add a year or to change one.
public enum ProjectCatalogues {
  private static let folder = ContentScanner.folder + "/catalogue"

  /// Every YAML file of the folder; none where there is no such folder.
  public static func read(from disk: ContentDisk, into diagnostics: inout DiagnosticList) -> [SourceText] {
    guard let entries = try? disk.entries(of: folder) else { return [] }
    return entries.filter { $0.kind == .file && $0.name.hasSuffix(".yaml") }.compactMap { entry in
      TextFile.read(
        folder + "/" + entry.name, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    }
  }
}
