import Glibc

extension DirectoryHandle {
  /// The entries of the directory, in no order; one caller at a time, since the place in it is shared.
  func entries() throws -> [DirectoryEntry] {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw SystemError(name) }
    var found: [DirectoryEntry] = []
    try withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
      guard let start = buffer.baseAddress else { return }
      while true {
        let count = kernelEntries(descriptor, start, buffer.count)
        guard count >= 0 else { throw SystemError(name) }
        if count == 0 { return }
        try append(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: &found)
      }
    }
    return found
  }

  /// Reads records of the kernel: inode, offset, record length (16 bits), kind (8 bits), name with NUL.
  private func append(_ records: UnsafeRawBufferPointer, to found: inout [DirectoryEntry]) throws {
    let (lengthOffset, kindOffset, nameOffset) = (16, 18, 19)
    let dot = UInt8(ascii: ".")
    var offset = 0
    while offset + nameOffset < records.count {
      let length = Int(records.loadUnaligned(fromByteOffset: offset + lengthOffset, as: UInt16.self))
      let inode = records.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let kind = Int(records[offset + kindOffset])
      let bytes = records[(offset + nameOffset)..<(offset + length)].prefix { $0 != 0 }
      offset += length
      if bytes.count <= 2, bytes.allSatisfy({ $0 == dot }) { continue }
      let name = TreePath(bytes: bytes)
      let isDirectory =
        kind == Int(DT_UNKNOWN) ? try status(name)?.isDirectory ?? false : kind == Int(DT_DIR)
      found.append(DirectoryEntry(name: name, inode: inode, isDirectory: isDirectory))
    }
  }
}
