/// A release that is ready to be made live.
struct NewRelease: Sendable {
  let files: [TreePath: StagedFile]
  let manifestText: [UInt8]
  let identity: ReleaseIdentity

  /// The directories that its files need.
  var directories: Set<TreePath> { .parents(of: files.keys) }
}
