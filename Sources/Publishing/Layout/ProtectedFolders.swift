/// Folders that a release must never publish into or lie inside.
public struct ProtectedFolders: Sendable {
  /// Absolute paths of folders that the site is made from, such as `Content`.
  public let sources: [String]
  /// The user's home folder, where one is known.
  public let home: String?

  /// Names the folders.
  public init(sources: [String] = [], home: String? = nil) {
    self.sources = sources
    self.home = home
  }
}
