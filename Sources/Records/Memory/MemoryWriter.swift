import ThaiText

/// Writes numbers and texts one after the other, little-endian, each text with its length.
struct MemoryWriter {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Goes on after bytes that are there already.
  init(continuing bytes: consuming [UInt8]) { self.bytes = bytes }

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes a number over one that was written before.
  mutating func write(_ number: UInt64, at offset: Int) {
    withUnsafeBytes(of: number.littleEndian) { word in
      for index in 0..<8 { bytes[offset + index] = word[index] }
    }
  }

  mutating func write(_ text: String) {
    write(UInt64(text.utf8.count))
    text.withBytes { bytes.append(contentsOf: $0) }
  }

  mutating func write(optional text: String?) {
    write(UInt64(text == nil ? 0 : 1))
    if let text { write(text) }
  }

  /// Writes a path, ended by a NUL for the system, and tells where it is and how long.
  mutating func place(_ text: String) -> UInt64 {
    let start = bytes.count
    text.withBytes { bytes.append(contentsOf: $0) }
    bytes.append(0)
    return UInt64(start) << 24 | UInt64(text.utf8.count & 0xFF_FFFF)
  }

  /// Lets go of what was written and keeps the room for it.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Makes room for a number of bytes more.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func write(raw content: [UInt8]) { bytes += content }

  mutating func write(_ fingerprint: Fingerprint) {
    write(fingerprint.high)
    write(fingerprint.low)
  }

  mutating func write(_ stamp: FileStamp) {
    write(UInt64(bitPattern: Int64(stamp.size)))
    write(stamp.inode)
    write(UInt64(bitPattern: stamp.modified))
    write(UInt64(bitPattern: stamp.changed))
  }
}
