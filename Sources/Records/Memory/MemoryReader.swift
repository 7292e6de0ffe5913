/// Reads numbers and texts of a mapped file one after the other; past the end it answers with nothing and says so.
struct MemoryReader {
  private let file: MappedFile
  private var index: Int
  /// Whether more was asked for than there is.
  private(set) var isOver = false

  init(_ file: MappedFile, at offset: Int) {
    self.file = file
    index = max(0, offset)
  }

  mutating func number() -> UInt64 {
    guard index <= file.count - 8 else {
      isOver = true
      return 0
    }
    index += 8
    return file.number(at: index - 8)
  }

  /// A number of things that follow, never more than there can be.
  mutating func count() -> Int {
    let count = number()
    guard count <= UInt64(max(0, file.count - index)) else {
      isOver = true
      return 0
    }
    return Int(count)
  }

  /// The things of a list, up to the first that is not all there.
  mutating func list<Item>(_ read: (inout MemoryReader) -> Item) -> [Item] {
    var items: [Item] = []
    for _ in 0..<count() {
      items.append(read(&self))
      if isOver { break }
    }
    return items
  }

  mutating func optionalCount() -> Int? {
    let number = number()
    return number == 0 ? nil : Int(truncatingIfNeeded: number) &- 1
  }

  mutating func text() -> String {
    let count = count()
    index += count
    return String(decoding: file.part(index - count, count), as: UTF8.self)
  }

  mutating func optionalText() -> String? { number() == 0 ? nil : text() }

  mutating func fingerprint() -> Fingerprint { Fingerprint(high: number(), low: number()) }

  mutating func stamp() -> FileStamp {
    FileStamp(
      size: Int(truncatingIfNeeded: number()), inode: number(), modified: Int64(bitPattern: number()),
      changed: Int64(bitPattern: number()))
  }
}
