import Files

/// A file of the content that is copied into the release.
struct SourceCopy {
  let size: Int
  private let file: OpenFile

  /// Opens a regular file; a link, a device or a size other than the expected one is refused.
  init(_ path: String, size expected: Int?) throws {
    file = try .open(path)
    let status = try file.status()
    guard status.isFile else { throw Refusal(.notAFile(path)) }
    guard expected ?? status.size == status.size else { throw Refusal(.changedWhileReading(path)) }
    size = status.size
  }

  /// The digest of the file as it is now.
  func digest() throws -> Digest {
    var hash = SHA256()
    try file.readPieces { hash.update(bufferPointer: $0) }
    return Digest(hash)
  }

  /// Writes a copy and returns the digest of exactly the bytes that were written.
  func write(
    _ path: TreePath, in folder: Folder, settings: FileSettings
  ) throws -> Digest {
    var hash = SHA256()
    var written = 0
    let copy = try folder.createFile(path)
    try file.readPieces { piece in
      hash.update(bufferPointer: piece)
      written += piece.count
      try copy.write(piece)
    }
    guard written == size else { throw Refusal(.changedWhileReading(file.name)) }
    try copy.settle(settings)
    return Digest(hash)
  }
}
