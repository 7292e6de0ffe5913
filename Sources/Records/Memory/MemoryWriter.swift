/// Writes numbers and texts one after the other, little-endian, each text with its length.
struct MemoryWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  mutating func write(optional text: String?) {
    write(UInt64(text == nil ? 0 : 1))
    if let text { write(text) }
  }

  mutating func write(_ content: [UInt8]) {
    write(UInt64(content.count))
    bytes += content
  }

  mutating func write(_ fingerprint: Fingerprint) {
    write(fingerprint.high)
    write(fingerprint.low)
  }

  mutating func write(_ stamp: FileStamp) {
    write(UInt64(stamp.size))
    write(stamp.inode)
    write(UInt64(bitPattern: stamp.modified))
    write(UInt64(bitPattern: stamp.changed))
  }
}
