import Files

/// A file of the content that is copied into the release.
struct SourceCopy {
  private static let piece = 1 << 18

  let size: Int
  private let file: OpenFile
  private let status: FileStatus

  /// Opens a regular file; one that is not the file that was checked is refused.
  init(_ path: String, of disk: SourceFolder, size expected: Int?) throws {
    do { (file, status) = try disk.open(file: path) } catch { throw Refusal(.unreadableSource(path, error)) }
    guard expected ?? status.size == status.size else { throw Refusal(.changedWhileReading(path)) }
    size = status.size
  }

  /// The digest of the file as it is now.
  func digest() throws -> Digest { try file.digest() }

  /// The digest of parts of the file as it is now.
  func digest(of parts: FileParts) throws -> Digest {
    var digest = RunningDigest()
    try readPieces(of: parts) { piece in digest.add(piece) }
    return digest.finish()
  }

  /// Writes parts of the file, with the digest of exactly the bytes that were written.
  func write(
    _ parts: FileParts, to path: TreePath, in folder: Folder, settings: FileSettings
  ) throws -> StagedFile {
    var digest = RunningDigest()
    let copy = try folder.createFile(path)
    try readPieces(of: parts) { piece in
      digest.add(piece)
      try copy.write(piece)
    }
    return try finish(copy, digest.finish(), settings)
  }

  private func readPieces(of parts: FileParts, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    for part in parts.parts {
      switch part {
      case .written(let bytes): try bytes.withUnsafeBytes(body)
      case .kept(let range):
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.piece) {
          let piece = try file.read(min(Self.piece, range.upperBound - start), from: start)
          try piece.withUnsafeBytes(body)
        }
      }
    }
  }

  /// Writes a copy, with the digest of exactly the bytes that were written.
  func write(_ path: TreePath, in folder: Folder, settings: FileSettings) throws -> StagedFile {
    var digest = RunningDigest()
    let copy = try folder.createFile(path)
    try file.readPieces { (piece) throws(SystemError) in
      digest.add(piece)
      try copy.write(piece)
    }
    return try finish(copy, digest.finish(), settings)
  }

  private func finish(_ copy: OpenFile, _ digest: Digest, _ settings: FileSettings) throws -> StagedFile {
    guard try file.status() == status else { throw Refusal(.changedWhileReading(file.name)) }
    try copy.settle(settings)
    return StagedFile(digest: digest, place: .staging, status: try copy.status())
  }
}
