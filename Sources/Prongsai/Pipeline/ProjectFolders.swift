import Files
import Release

/// The folders of a project that hold its sources, which no release may replace.
enum ProjectFolders {
  /// What a release of the project in a folder must keep away from.
  static func protected(in root: String) -> ProtectedFolders {
    let root = AbsolutePath.of(root)
    let sources = ["Content", "Templates", ".git"].map { root + "/" + $0 }
    return ProtectedFolders(sources: sources, home: Environment.home)
  }
}
