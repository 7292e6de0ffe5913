extension Manifest {
  /// Reads a text back; absent where a line is not as this program writes it.
  init?(text: [UInt8]) {
    guard text.isEmpty || text.last == 0x0A else { return nil }
    var start = 0
    while let end = text[start...].firstIndex(of: 0x0A) {
      guard Self.isLine(text[start..<end]) else { return nil }
      start = end + 1
    }
    let read = Manifest(trusted: text)
    self = read.isSorted ? read : read.sorted
  }

  /// Reads a text whose digest is on record; absent where a path in it could leave the tree all the same.
  init?(recorded text: [UInt8]) {
    guard text.isEmpty || text.last == 0x0A else { return nil }
    let read = Manifest(trusted: text)
    let isGood = (0..<read.count).allSatisfy { index in
      read.lines(index..<(index + 1)).count > Self.pathOffset + 1
        && read.pathBytes(at: index).withUnsafeBytes(PathRule.isGood)
    }
    guard isGood else { return nil }
    self = read
  }

  private static func isLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > pathOffset, FileDigest(hex: line.prefix(64)) != nil else { return false }
    let path = line.dropFirst(pathOffset)
    return line.dropFirst(64).starts(with: [0x20, 0x20]) && PathRule.fault(inBytes: path) == nil
  }

  private var isSorted: Bool {
    (1..<max(count, 1)).allSatisfy { index in
      pathBytes(at: index - 1).withUnsafeBytes { before in
        pathBytes(at: index).withUnsafeBytes { ByteOrder.compare(before, $0) < 0 }
      }
    }
  }

  /// The same files in order; of two lines for one path the last counts.
  private var sorted: Manifest {
    var digests: [TreePath: FileDigest] = [:]
    for index in 0..<count { digests[path(at: index)] = digest(at: index) }
    return Manifest(sorted: digests.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
