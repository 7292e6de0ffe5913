/// Reads numbers and texts one after the other; past the end it answers with nothing and says so.
struct MemoryReader {
  private let all: [UInt8]
  private var index = 0
  /// Whether more was asked for than there is.
  private(set) var isOver = false

  init(_ bytes: [UInt8]) { all = bytes }

  func number(at offset: Int) -> UInt64 {
    guard offset >= 0, offset + 8 <= all.count else { return 0 }
    return all.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  mutating func number() -> UInt64 {
    guard index + 8 <= all.count else {
      isOver = true
      return 0
    }
    index += 8
    return number(at: index - 8)
  }

  /// A number of things that follow, never more than there can be.
  mutating func count() -> Int {
    let count = number()
    guard count <= UInt64(all.count - index) else {
      isOver = true
      return 0
    }
    return Int(count)
  }

  mutating func optionalCount() -> Int? {
    let number = number()
    return number == 0 ? nil : Int(truncatingIfNeeded: number) - 1
  }

  mutating func bytes() -> [UInt8] {
    let count = count()
    index += count
    return Array(all[(index - count)..<index])
  }

  mutating func text() -> String {
    let count = count()
    index += count
    return String(decoding: all[(index - count)..<index], as: UTF8.self)
  }

  mutating func optionalText() -> String? { number() == 0 ? nil : text() }

  mutating func fingerprint() -> Fingerprint { Fingerprint(high: number(), low: number()) }

  mutating func stamp() -> FileStamp {
    FileStamp(
      size: Int(truncatingIfNeeded: number()), inode: number(), modified: Int64(bitPattern: number()),
      changed: Int64(bitPattern: number()))
  }
}
