import Records
import ThaiText

/// The places of all pages in the output tree, looked up by bytes.
struct PagePaths: Sendable {
  private let hash: ByteHash
  /// All paths, one after the other.
  private let text: [UInt8]
  /// Where each path begins, and where the last ends.
  private let starts: [Int]
  /// The places of paths, each at its hash or at the next that is free; the length is a power of two.
  private let table: [Int32]

  /// Remembers the places of pages.
  init(_ addresses: some Collection<SitePath>) {
    let hash = ByteHash()
    var length = 16
    while length < addresses.count * 2 { length *= 2 }
    var table = [Int32](repeating: -1, count: length)
    var text: [UInt8] = []
    text.reserveCapacity(addresses.count * 64)
    var starts = [0]
    starts.reserveCapacity(addresses.count + 1)
    for (place, address) in addresses.enumerated() {
      address.appendOutputPath(to: &text)
      let path = text.withUnsafeBufferPointer { hash(UnsafeBufferPointer(rebasing: $0[starts[place]...])) }
      starts.append(text.count)
      var slot = Self.slot(path, in: table)
      while table[slot] >= 0 { slot = (slot + 1) & (length - 1) }
      table[slot] = Int32(truncatingIfNeeded: place)
    }
    self.hash = hash
    self.text = text
    self.starts = starts
    self.table = table
  }

  private static func slot(_ hash: UInt64, in table: [Int32]) -> Int {
    Int(truncatingIfNeeded: hash) & (table.count - 1)
  }

  /// All places as texts.
  var all: Set<String> {
    Set(starts.indices.dropLast().map { String(decoding: text[starts[$0]..<starts[$0 + 1]], as: UTF8.self) })
  }

  /// Whether a page lies at a path, byte for byte.
  func contains(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var slot = Self.slot(hash(path), in: table)
    while table[slot] >= 0 {
      if lies(Int(table[slot]), at: path) { return true }
      slot = (slot + 1) & (table.count - 1)
    }
    return false
  }

  private func lies(_ place: Int, at path: UnsafeBufferPointer<UInt8>) -> Bool {
    let own = starts[place]..<starts[place + 1]
    return own.count == path.count
      && text.withUnsafeBufferPointer { ByteScan.areEqual(UnsafeBufferPointer(rebasing: $0[own]), path) }
  }

  /// Whether a page lies at a path.
  func contains(_ path: String) -> Bool { path.withBytes { contains($0) } }
}
