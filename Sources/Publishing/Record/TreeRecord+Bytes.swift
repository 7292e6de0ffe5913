extension TreeRecord {
  private static let heading: UInt64 = 0x3174_6565_7274_7270

  /// The record as a file: a heading, fixed fields, lists, and a checksum of all.
  var bytes: [UInt8] {
    let paths = [foreignFiles, foreignFolders, differing].joined()
    var text: [UInt8] = []
    text.reserveCapacity(paths.reduce(0) { $0 + $1.bytes.count + 1 })
    for path in paths {
      path.withBytes { text.append(contentsOf: $0) }
      text.append(0)
    }
    var writer = RecordWriter(
      capacity: files.count * MemoryLayout<RecordedFile>.stride
        + 3 * folders.count * MemoryLayout<EntryStamp>.stride + text.count + 1_024)
    writer.put(Self.heading)
    let counts = [
      files.count, folders.count, foreignFiles.count, foreignFolders.count, differing.count, text.count,
    ]
    writer.put(all: counts)
    writer.put(release)
    writer.put(device)
    writer.put(root)
    writer.put(older ?? Older(root: .unknown, marker: .unknown))
    writer.put(lookedAt)
    writer.put(all: files)
    writer.put(all: folders)
    writer.put(all: olderFolders)
    writer.put(all: foreignInodes)
    writer.put(all: foreignFolderStamps)
    writer.put(all: text)
    return writer.finish()
  }

  /// Reads a record back; absent where it is damaged or of another version.
  init?(bytes: [UInt8]) {
    guard var reader = RecordReader(bytes), reader.take(UInt64.self) == Self.heading,
      let counts = reader.take(count: 6, of: UInt64.self)?.map({ Int(truncatingIfNeeded: $0) }),
      let release = reader.take(FileDigest.self), let device = reader.take(UInt64.self),
      let root = reader.take(EntryStamp.self), let older = reader.take(Older.self),
      let lookedAt = reader.take(Int64.self),
      let files = reader.take(count: counts[0], of: RecordedFile.self),
      let folders = reader.take(count: counts[1], of: EntryStamp.self),
      let olderFolders = reader.take(count: counts[1], of: EntryStamp.self),
      let foreignInodes = reader.take(count: counts[2], of: UInt64.self),
      let foreignFolderStamps = reader.take(count: counts[3], of: EntryStamp.self),
      let text = reader.take(count: counts[5], of: UInt8.self)
    else { return nil }
    let paths = text.split(separator: 0).map { TreePath(bytes: $0) }
    let (afterFiles, afterFolders) = (counts[2], counts[2] + counts[3])
    guard paths.count - afterFolders == counts[4], paths.allSatisfy({ $0.withBytes(PathRule.isGood) }) else {
      return nil
    }
    self.release = release
    self.device = device
    self.root = root
    self.older = older.root == .unknown ? nil : older
    self.lookedAt = lookedAt
    self.files = files
    self.folders = folders
    self.olderFolders = olderFolders
    self.foreignInodes = foreignInodes
    self.foreignFolderStamps = foreignFolderStamps
    foreignFiles = Array(paths[..<afterFiles])
    foreignFolders = Array(paths[afterFiles..<afterFolders])
    differing = Array(paths[afterFolders...])
  }
}
