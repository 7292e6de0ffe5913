import Files

/// A release that is ready to be made live.
struct NewRelease: Sendable {
  let files: [TreePath: StagedFile]
  let manifest: Manifest
  let manifestText: [UInt8]
  let identity: ReleaseIdentity
  /// The directories that its files need.
  let directories: Set<TreePath>

  init(_ files: [TreePath: StagedFile]) {
    self.files = files
    manifest = Manifest(files.mapValues(\.digest))
    manifestText = manifest.text
    identity = ReleaseIdentity(manifestText: manifestText, fileCount: files.count)
    directories = manifest.directories
  }
}
