/// Looks at the files of a tree and at their folders, each folder right before what lies in it, while the system has
/// its entries at hand.
struct TreeLook: Sendable {
  private let directory: DirectoryHandle
  private let files: [StagedFile]
  private let folders: ManifestFolders

  /// A look at files in the order of a manifest.
  init(directory: DirectoryHandle, files: [StagedFile], manifest: Manifest) {
    self.directory = directory
    self.files = files
    folders = ManifestFolders(manifest)
  }

  /// The stamps of all files and folders, which must be there.
  func stamps(workers: Int) throws -> (files: [RecordedFile], folders: [EntryStamp]) {
    let shares = try Parallel.shares(files.count, workers: workers, stamps(of:))
    return (shares.flatMap(\.files), shares.flatMap(\.folders))
  }

  private func stamps(of range: Range<Int>) throws -> (files: [RecordedFile], folders: [EntryStamp]) {
    var (recorded, stamps): ([RecordedFile], [EntryStamp]) = ([], [])
    recorded.reserveCapacity(range.count)
    stamps.reserveCapacity(range.count)
    var waiting = folders.indices(firstIn: range)
    for index in range {
      while let folder = waiting.first, folders.firstFiles[folder] == index {
        stamps.append(try directory.stamp(folders.paths[folder]))
        waiting = waiting.dropFirst()
      }
      recorded.append(try directory.recorded(files[index]))
    }
    return (recorded, stamps)
  }
}
