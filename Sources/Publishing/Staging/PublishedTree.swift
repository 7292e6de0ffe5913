/// The published tree as a build finds it.
struct PublishedTree: Sendable {
  /// The open folder; absent before the first release.
  let directory: DirectoryHandle?
  /// What the program knows to be its own.
  let manifest: Manifest
  /// The release that it is; absent where nothing in it is ours.
  let identity: ReleaseIdentity?
  /// What is known of it since its release; absent where that is not of this very folder.
  let record: TreeRecord?
  private let writtenAt: FileTime?

  /// Opens the tree and reads its manifest.
  init(_ places: ReleasePlaces) throws {
    directory = try places.openOutput()
    guard let directory, let text = try directory.contents(Manifest.fileName) else {
      manifest = Manifest()
      identity = nil
      record = nil
      writtenAt = nil
      return
    }
    let digest = text.withUnsafeBytes { FileDigest(of: $0) }
    record = try Self.record(of: directory, digest, in: places.state)
    guard let read = record == nil ? Manifest(text: text) : Manifest(recorded: text) else {
      throw Refusal(.damagedManifest(directory.name + "/" + Manifest.fileName.text))
    }
    manifest = read
    identity = ReleaseIdentity(digest, fileCount: read.count)
    writtenAt = try directory.status(Manifest.fileName)?.modified
  }

  private static func record(
    of directory: DirectoryHandle, _ digest: FileDigest, in state: DirectoryHandle
  ) throws -> TreeRecord? {
    guard let found = RecordStore(state: state).read(), found.release == digest else { return nil }
    return found.describes(try directory.status()) ? found : nil
  }

  /// The size of a file of ours, where nobody touched it since it was released.
  ///
  /// Where the file is on record, it must be as recorded. Else it may not be younger than the manifest, after which no
  /// file in the tree is written.
  func intactSize(_ path: TreePath) throws -> Int? {
    guard let directory, let writtenAt, let status = try directory.status(path), status.isFile else {
      return nil
    }
    let isIntact =
      recorded(path).map { $0 == RecordedFile(status) } ?? (status.modified <= writtenAt)
    return isIntact ? status.size : nil
  }

  private func recorded(_ path: TreePath) -> RecordedFile? {
    guard let record, record.files.count == manifest.count else { return nil }
    return manifest.index(of: path).map { record.files[$0] }
  }
}
