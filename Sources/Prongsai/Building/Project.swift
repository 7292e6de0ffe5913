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

  /// Opens a project's folder; some of its files may be read as they would be after a change.
  init(root: String, replacing replaced: [String: [UInt8]] = [:]) {
    self.root = root
    path = AbsolutePath.of(root)
    disk = SourceFolder(root: root, replacing: replaced)
  }

  /// What a release must keep away from.
  var protected: ProtectedFolders {
    ProtectedFolders(
      sources: (Self.sourceFolders + [".git"]).map { path + "/" + $0 }, home: Environment.home)
  }
}

/// Where a build puts its site, and what it remembers of it.
struct BuildPlace {
  let layout: ReleaseLayout
  /// The memory of the last build, below the project's folder.
  let cache: String
  /// Whether the site is shown on this machine only.
  let isPreview: Bool

  /// The published folder, relative to the project's or absolute.
  static func published(_ project: Project, _ output: String) -> BuildPlace {
    let layout = ReleaseLayout(root: project.path, output: output, state: Project.stateFolder)
    return BuildPlace(layout: layout, cache: Project.stateFolder + "/cache", isPreview: false)
  }

  /// A tree of its own below the state folder, so that what is only looked at never reaches the published one.
  static func preview(_ project: Project) -> BuildPlace {
    let folder = Project.stateFolder + "/preview"
    return BuildPlace(
      layout: ReleaseLayout(root: project.path, output: folder + "/site", state: folder + "/state"),
      cache: folder + "/state/cache", isPreview: true)
  }

  /// Makes the folder that holds the places of a preview; what cannot be made is told by the build.
  func prepare() { try? UserFile.makeFolders(above: layout.statePath) }
}
