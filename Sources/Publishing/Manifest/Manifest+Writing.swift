extension Manifest {
  /// The manifest of files in the order of their paths.
  init(sorted files: [(path: TreePath, digest: FileDigest)]) {
    self.init(sorted: files, \.path, \.digest)
  }

  /// The manifest of staged files in the order of their paths.
  init(sorted files: [StagedFile]) {
    self.init(sorted: files, \.path, \.digest)
  }

  private init<File>(
    sorted files: [File], _ path: (File) -> TreePath, _ digest: (File) -> FileDigest
  ) {
    let room = files.reduce(0) { $0 + path($1).bytes.count + Self.pathOffset + 1 }
    var text: [UInt8] = []
    text.reserveCapacity(room)
    for file in files { Self.append(path(file), digest(file), to: &text) }
    self.init(trusted: text)
  }

  /// Appends the line of a file.
  static func append(_ path: TreePath, _ digest: FileDigest, to text: inout [UInt8]) {
    digest.appendHex(to: &text)
    text.append(0x20)
    text.append(0x20)
    path.withBytes { text.append(contentsOf: $0) }
    text.append(0x0A)
  }

  /// The directories that its files need, each before those inside it.
  var directories: [TreePath] { Array(ManifestFolders(self).paths) }
}
