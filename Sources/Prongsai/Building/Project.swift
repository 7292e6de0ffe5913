import Content
import DataFiles
import Diagnostics
import Files
import Release
import Site

/// A project's folder and what lies in it besides the content.
struct Project {
  /// The folder, as the user named it.
  let root: String
  /// The same, absolute and with links resolved.
  let path: String
  let disk: SourceFolder

  /// The folders from which a site is made.
  static let sourceFolders = ["Content", "Templates"]
  /// The folder of the program's own, which may be deleted at any time.
  static let stateFolder = ".prongsai"
  private static let largestTemplate = 1_048_576
  /// Files of a theme that hold text and are searched for persons' numbers.
  private static let textEndings = [
    ".mustache", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".csv", ".html",
  ]

  init(root: String) {
    self.root = root
    path = AbsolutePath.of(root)
    disk = SourceFolder(root: root)
  }

  /// Where the published tree and the state are kept.
  func layout(_ output: String) -> ReleaseLayout {
    ReleaseLayout(root: path, output: output, state: Self.stateFolder)
  }

  /// What a release must keep away from.
  var protected: ProtectedFolders {
    ProtectedFolders(
      sources: (Self.sourceFolders + [".git"]).map { path + "/" + $0 }, home: Environment.home)
  }

  /// Everything in the folders `Templates` and `Templates/assets`; nothing if there are none.
  func theme(into diagnostics: inout DiagnosticList) -> ProjectTheme {
    let templates = files(in: "Templates", into: &diagnostics) { $0.hasSuffix(".mustache") }
      .compactMap { TextEncoding.decode($0.bytes, path: "Templates/" + $0.name, into: &diagnostics) }
    let assets = files(in: "Templates/assets", into: &diagnostics) { $0.utf8.first != 0x2E }
    return ProjectTheme(
      templates: templates, assets: assets.map { ProjectTheme.Asset(name: $0.name, bytes: $0.bytes) })
  }

  private func files(
    in folder: String, into diagnostics: inout DiagnosticList, where isWanted: (String) -> Bool
  ) -> [(name: String, bytes: [UInt8])] {
    let entries: [SourceFolder.Entry]
    do { entries = try disk.entries(of: folder) } catch {
      if error != .missing { diagnostics.add(Self.unreadable(folder)) }
      return []
    }
    return entries.filter { $0.kind == .file && isWanted($0.name) }.compactMap { entry in
      let path = folder + "/" + entry.name
      guard let bytes = try? disk.read(path, limit: Self.largestTemplate) else {
        diagnostics.add(Self.unreadable(path))
        return nil
      }
      if Self.textEndings.contains(where: path.hasSuffix) {
        PersonalDataCheck.report(in: SourceText(path: path, bytes: bytes), into: &diagnostics)
      }
      return (entry.name, bytes)
    }
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      "template.unreadable", .error, at: SourcePlace(file: path),
      LocalizedText(th: "อ่าน “\(path)” ไม่ได้", en: "“\(path)” cannot be read"))
  }
}
