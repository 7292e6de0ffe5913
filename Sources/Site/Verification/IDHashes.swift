/// Hashes of ids: a few lie in a row, many in a set besides.
struct IDHashes {
  private static let few = 16

  /// The hashes, in the order of the page.
  private(set) var all: [UInt64] = []
  private var many: Set<UInt64> = []

  /// Adds a hash; false where it is there already.
  mutating func insert(_ hash: UInt64) -> Bool {
    guard !contains(hash) else { return false }
    if all.isEmpty { all.reserveCapacity(Self.few) }
    all.append(hash)
    if all.count == Self.few { many = Set(all) } else if all.count > Self.few { many.insert(hash) }
    return true
  }

  /// Whether a hash is there.
  func contains(_ hash: UInt64) -> Bool {
    all.count < Self.few ? all.contains(hash) : many.contains(hash)
  }
}
