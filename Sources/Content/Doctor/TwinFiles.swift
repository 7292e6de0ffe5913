import Files

/// Finds files that hold the same bytes.
struct TwinFiles {
  /// The twins of each such content, in the order in which they came.
  let groups: [[OfferedFile]]

  init(_ files: [OfferedFile], reading disk: SourceFolder) {
    let bySize = Dictionary(grouping: files) { file -> Int in
      if case .available(let size, _) = file.file.state { return size }
      return 0
    }
    groups = bySize.filter { $0.key > 0 && $0.value.count > 1 }.values
      .flatMap { same in
        let digests = Dictionary(grouping: same) { Self.digest(of: $0.file.path, disk) }
        return digests.filter { $0.key != nil && $0.value.count > 1 }.map(\.value)
      }
      .sorted { ($0.first?.file.path ?? "") < ($1.first?.file.path ?? "") }
  }

  private static func digest(of path: String, _ disk: SourceFolder) -> Digest? {
    var digest = RunningDigest()
    do throws(FileFault) {
      try disk.readPieces(path) { (piece) throws(SystemError) in digest.add(piece) }
    } catch { return nil }
    return digest.finish()
  }
}
