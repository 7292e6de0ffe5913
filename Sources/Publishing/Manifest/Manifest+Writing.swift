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
  var directories: [TreePath] { foldersWithFirstFiles.folders }

  /// The directories, each with the place of the first file below it.
  var foldersWithFirstFiles: (folders: [TreePath], firstFiles: [Int]) {
    var found: [TreePath] = []
    var firstFiles: [Int] = []
    var open: [Int] = []
    var before: ArraySlice<UInt8> = []
    for index in 0..<count {
      let path = pathBytes(at: index)
      let shared = Self.sharedCount(before, path)
      while let last = open.last, last >= shared { open.removeLast() }
      let known = open.last.map { $0 + 1 } ?? 0
      path.withUnsafeBufferPointer { bytes in
        for end in known..<bytes.count where bytes[end] == UInt8(ascii: "/") {
          open.append(end)
          found.append(TreePath(bytes: bytes[..<end]))
          firstFiles.append(index)
        }
      }
      before = path
    }
    return (found, firstFiles)
  }

  /// How many bytes two paths share at their start.
  private static func sharedCount(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        let count = min(first.count, second.count)
        var index = 0
        while index < count, first[index] == second[index] { index += 1 }
        return index
      }
    }
  }
}
