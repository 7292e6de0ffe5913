import Records

/// The places of all pages in the output tree, looked up by bytes.
struct PagePaths: Sendable {
  private static let index = Array("index.html".utf8)

  private let addresses: [SitePath]
  private let hash: ByteHash
  /// The places of addresses, each at its hash or at the next that is free; the length is a power of two.
  private let table: [Int32]

  /// Remembers the places of pages.
  init(_ addresses: [SitePath]) {
    let hash = ByteHash()
    var length = 16
    while length < addresses.count * 2 { length *= 2 }
    var table = [Int32](repeating: -1, count: length)
    var path: [UInt8] = []
    for (place, address) in addresses.enumerated() {
      path.removeAll(keepingCapacity: true)
      path += address.text.utf8.dropFirst()
      if address.isPage { path += Self.index }
      var slot = Self.slot(path.withUnsafeBufferPointer { hash($0) }, in: table)
      while table[slot] >= 0 { slot = (slot + 1) & (length - 1) }
      table[slot] = Int32(truncatingIfNeeded: place)
    }
    self.addresses = addresses
    self.hash = hash
    self.table = table
  }

  private static func slot(_ hash: UInt64, in table: [Int32]) -> Int {
    Int(truncatingIfNeeded: hash) & (table.count - 1)
  }

  /// All places as texts.
  var all: Set<String> { Set(addresses.map(\.outputPath)) }

  /// Whether a page lies at a path, byte for byte.
  func contains(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var slot = Self.slot(hash(path), in: table)
    while table[slot] >= 0 {
      if Self.lies(addresses[Int(table[slot])], at: path) { return true }
      slot = (slot + 1) & (table.count - 1)
    }
    return false
  }

  private static func lies(_ address: SitePath, at path: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = address.text
    return text.withUTF8 { text in
      let length = text.count - 1
      guard text.last == 0x2F else { return path.elementsEqual(text.dropFirst()) }
      return path.count == length + index.count && path[..<length].elementsEqual(text.dropFirst())
        && path[length...].elementsEqual(index)
    }
  }

  /// Whether a page lies at a path.
  func contains(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { contains($0) }
  }
}
