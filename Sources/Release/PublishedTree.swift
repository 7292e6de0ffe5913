import Files

/// The published tree as a build finds it.
struct PublishedTree: Sendable {
  /// The open folder; nil before the first release.
  let folder: Folder?
  /// What the program knows to be its own.
  let manifest: Manifest
  /// The release that it is; nil if nothing in it is ours.
  let identity: ReleaseIdentity?
  private let writtenAt: FileTime?

  /// Opens the tree and reads its manifest.
  init(_ places: ReleasePlaces) throws {
    folder = try places.openOutput()
    guard let folder, let text = try folder.contents(Manifest.fileName) else {
      manifest = Manifest()
      identity = nil
      writtenAt = nil
      return
    }
    guard let read = Manifest(text: text) else {
      throw Refusal(.damagedManifest(folder.name + "/" + Manifest.fileName.text))
    }
    manifest = read
    identity = ReleaseIdentity(manifestText: text, fileCount: read.digests.count)
    writtenAt = try folder.status(Manifest.fileName)?.modified
  }

  /// The size of a file of ours, if nobody touched it since it was released.
  ///
  /// A file in the tree is never written after its manifest, so a younger one was edited by hand.
  func intactSize(_ path: TreePath) throws -> Int? {
    guard let folder, let writtenAt, let status = try folder.status(path) else { return nil }
    return status.isFile && status.modified <= writtenAt ? status.size : nil
  }

  /// Whether a file of this digest and size is published under the path.
  func holds(_ path: TreePath, _ digest: Digest, size: Int) throws -> Bool {
    try manifest.digests[path] == digest && intactSize(path) == size
  }
}

/// What lies in the published folder without being ours: it is carried over untouched.
struct ForeignFiles: Sendable {
  let files: [TreePath: UInt64]
  let folders: Set<TreePath>

  init(in walk: TreeWalk, besides manifest: Manifest) {
    files = walk.files.filter { manifest.digests[$0.key] == nil && $0.key != Manifest.fileName }
    folders = walk.folders.subtracting(manifest.folders)
  }
}
