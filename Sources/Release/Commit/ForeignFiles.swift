import Files

/// What lies in the published folder without being ours: it is carried over untouched.
struct ForeignFiles: Sendable {
  let files: [TreePath: UInt64]
  let directories: Set<TreePath>

  init(in walk: TreeWalk, besides manifest: Manifest) {
    files = walk.files.filter { manifest.digests[$0.key] == nil && $0.key != Manifest.fileName }
    directories = walk.folders.subtracting(manifest.directories)
  }
}
