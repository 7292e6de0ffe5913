import Files

/// Carries foreign files of the published tree into the one that is to replace it.
struct ForeignCarrier {
  private let published: PublishedTree
  private let target: Folder
  private let targetForeign: ForeignFiles
  private let manifest: Manifest

  init(from published: PublishedTree, to target: Folder, walk: TreeWalk, manifest: Manifest) {
    self.published = published
    self.target = target
    self.manifest = manifest
    targetForeign = ForeignFiles(in: walk, besides: manifest)
  }

  func run() throws {
    guard let source = published.directory else { return }
    let foreign = ForeignFiles(in: try TreeWalk(of: source), besides: published.manifest)
    try PlacementCheck(manifest: manifest, folders: manifest.directories, foreign: foreign).run()
    for (path, inode) in targetForeign.files where foreign.files[path] != inode {
      try target.removeFile(path)
    }
    for path in foreign.directories.sorted() {
      try target.makeFolder(path, permissions: source.status(path)?.permissions ?? 0o755)
    }
    for (path, inode) in foreign.files where targetForeign.files[path] != inode {
      try target.makeParents(of: path)
      try source.link(path, to: target, path)
    }
  }
}
