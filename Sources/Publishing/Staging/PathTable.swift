/// Paths numbered in the order in which they came, each once.
///
/// The hashes are kept, so that growing touches no path.
struct PathTable {
  private var paths: [TreePath] = []
  private var hashes: [UInt64] = []
  /// For each slot the number of a path and one more, zero where it is free; their count is a power of two.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// How many paths there are.
  var count: Int { paths.count }

  /// Numbers a path; absent where it has a number already.
  mutating func insert(_ path: TreePath, hash: UInt64) -> Int? {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    var slot = first(hash)
    while slots[slot] != 0 {
      let known = Int(slots[slot] - 1)
      if hashes[known] == hash, paths[known] == path { return nil }
      slot = next(slot)
    }
    paths.append(path)
    hashes.append(hash)
    slots[slot] = UInt32(paths.count)
    return paths.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = first(hash)
      while slots[slot] != 0 { slot = next(slot) }
      slots[slot] = UInt32(index + 1)
    }
  }

  private func first(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }
}
