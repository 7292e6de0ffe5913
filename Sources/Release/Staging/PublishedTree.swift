import Files

/// The published tree as a build finds it.
struct PublishedTree: Sendable {
  /// The open folder; absent before the first release.
  let directory: Folder?
  /// What the program knows to be its own.
  let manifest: Manifest
  /// The release that it is; absent where nothing in it is ours.
  let identity: ReleaseIdentity?
  private let writtenAt: FileTime?

  /// Opens the tree and reads its manifest.
  init(_ places: ReleasePlaces) throws {
    directory = try places.openOutput()
    guard let directory, let text = try directory.contents(Manifest.fileName) else {
      manifest = Manifest()
      identity = nil
      writtenAt = nil
      return
    }
    guard let read = Manifest(text: text) else {
      throw Refusal(.damagedManifest(directory.name + "/" + Manifest.fileName.text))
    }
    manifest = read
    identity = ReleaseIdentity(manifestText: text, fileCount: read.digests.count)
    writtenAt = try directory.status(Manifest.fileName)?.modified
  }

  /// The size of a file of ours, where nobody touched it since it was released.
  ///
  /// A file in the tree is never written after its manifest, so a younger one was edited by hand.
  func intactSize(_ path: TreePath) throws -> Int? {
    guard let directory, let writtenAt, let status = try directory.status(path) else { return nil }
    return status.isFile && status.modified <= writtenAt ? status.size : nil
  }

  /// Whether a file of this digest and size is published under the path.
  func holds(_ path: TreePath, _ digest: Digest, size: Int) throws -> Bool {
    try manifest.digests[path] == digest && intactSize(path) == size
  }
}
