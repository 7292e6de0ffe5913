import Records

/// The places of all pages in the output tree, looked up by bytes.
struct PagePaths: Sendable {
  private static let index = Array("index.html".utf8)

  private let addresses: [SitePath]
  private let hash: ByteHash
  private let places: [UInt64: Int]

  /// Remembers the places of pages.
  init(_ addresses: [SitePath]) {
    let hash = ByteHash()
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(addresses.count)
    var path: [UInt8] = []
    for (place, address) in addresses.enumerated() {
      path.removeAll(keepingCapacity: true)
      path += address.text.utf8.dropFirst()
      if address.isPage { path += Self.index }
      places[path.withUnsafeBufferPointer { hash($0) }] = place
    }
    self.addresses = addresses
    self.hash = hash
    self.places = places
  }

  /// All places as texts.
  var all: Set<String> { Set(addresses.map(\.outputPath)) }

  /// Whether a page lies at a path, byte for byte.
  func contains(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let place = places[hash(path)] else { return false }
    let address = addresses[place]
    let ending = address.isPage ? Self.index : []
    var text = address.text
    return text.withUTF8 { stem in
      let length = stem.count - 1
      return path.count == length + ending.count && path[..<length].elementsEqual(stem[1...])
        && path[length...].elementsEqual(ending)
    }
  }

  /// Whether a page lies at a path.
  func contains(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { contains($0) }
  }
}
