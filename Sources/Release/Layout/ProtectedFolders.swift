/// Folders that a release must never publish into or lie inside.
package struct ProtectedFolders: Sendable {
  /// Absolute paths of folders that the site is made from, such as `Content`.
  package let sources: [String]
  /// The user's home folder, where one is known.
  package let home: String?

  /// Names the folders.
  package init(sources: [String] = [], home: String? = nil) {
    self.sources = sources
    self.home = home
  }
}
