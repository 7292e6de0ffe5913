import Files

/// The published tree as a build finds it.
struct PublishedTree: Sendable {
  /// The open folder; nil before the first release.
  let folder: Folder?
  /// What the program knows to be its own.
  let manifest: Manifest
  /// The release that it is; nil if nothing in it is ours, or its manifest was lost or damaged.
  let identity: ReleaseIdentity?
  /// What is known of it; nil if the state folder was lost, or something else was put in its place.
  let record: LiveRecord?

  /// Opens the tree and reads its manifest; if that is lost or damaged, the record tells what is ours.
  init(_ places: ReleasePlaces) throws {
    folder = try places.openOutput()
    record = folder == nil ? nil : try LiveRecord.read(from: places.shelf)
    let text = try folder?.manifestText()
    let written = text.flatMap { Manifest(text: $0) }
    if let record {
      let known = record.manifest
      let isGenuine = text == known.text
      // A valid manifest of another release speaks for its own files, which are compared with it byte for byte.
      manifest = isGenuine ? known : Manifest((written?.digests ?? [:]).merging(known.digests) { $1 })
      identity = isGenuine ? ReleaseIdentity(of: known) : nil
    } else if let text, let folder {
      guard let written else {
        throw Refusal(.damagedManifest(folder.name + "/" + Manifest.fileName.text))
      }
      manifest = written
      identity = ReleaseIdentity(manifestText: text, fileCount: written.digests.count)
    } else {
      manifest = Manifest()
      identity = nil
    }
  }

  /// Whether the manifest in the folder is not the one that was written there.
  var needsManifest: Bool { record != nil && identity == nil }

  /// Puts the manifest back that the record knows.
  func healManifest() throws {
    guard needsManifest, let folder, let record else { return }
    try folder.clear(Manifest.fileName)
    try record.manifest.text.withUnsafeBytes { try folder.writeFile(Manifest.fileName, $0) }
  }
}

extension Folder {
  /// The text of the manifest of a tree; nil if there is none.
  func manifestText() throws -> [UInt8]? {
    guard try status(Manifest.fileName)?.isFile == true else { return nil }
    return try contents(Manifest.fileName)
  }
}

/// How the program's files lie in the published folder, compared with how it left them.
struct Inspection: Sendable {
  /// What somebody else did to a file of ours.
  enum Touch: Sendable { case edited, removed, givenOtherRights }

  /// The files that are as they were.
  private(set) var intact: [TreePath: FileStatus] = [:]
  private(set) var touched: [TreePath: Touch] = [:]

  /// Looks at every file of the manifest; one that is not as recorded is read and compared by its digest.
  init(of published: PublishedTree, workers: Int) throws {
    guard let folder = published.folder else { return }
    let found = Gathering<(TreePath, FileStatus?, Touch?)>()
    try ParallelMap(workers: workers).forEach(Array(published.manifest.digests)) { path, digest in
      let status = try folder.status(path)
      let touch = try Self.touch(of: path, status, digest, published.record?.files[path], in: folder)
      found.add((path, status, touch))
    }
    for (path, status, touch) in found.all {
      if let touch { touched[path] = touch } else { intact[path] = status }
    }
  }

  private static func touch(
    of path: TreePath, _ status: FileStatus?, _ digest: Digest, _ known: LiveRecord.File?, in folder: Folder
  ) throws -> Touch? {
    guard let status else { return .removed }
    guard status.isFile else { return .edited }
    let mark = known?.digest == digest ? known?.mark : nil
    if FileMark(status) == mark { return nil }
    guard try folder.openFile(path).digest() == digest else { return .edited }
    let isOurs = mark?.hasSameOwner(as: status) ?? (status.permissions == FileSettings().permissions)
    return isOurs ? nil : .givenOtherRights
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

  /// The names by which people are told of them: of a folder that is not ours only its own.
  var names: Set<TreePath> {
    var names: Set<TreePath> = []
    for path in Set(files.keys).union(folders) {
      var name = path
      var next = path.parent
      while let folder = next {
        if folders.contains(folder) { name = folder }
        next = folder.parent
      }
      names.insert(name)
    }
    return names
  }
}
