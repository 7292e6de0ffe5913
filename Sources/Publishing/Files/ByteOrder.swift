import Glibc

/// The order of byte strings, which is the order of a manifest's paths.
enum ByteOrder {
  /// Below zero where the first comes first, zero where both are equal.
  static func compare(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Int {
    if let left = first.baseAddress, let right = second.baseAddress {
      let found = memcmp(left, right, min(first.count, second.count))
      if found != 0 { return Int(found) }
    }
    return first.count - second.count
  }

  /// The indices of paths in the order of their bytes.
  static func sortedIndices(of paths: [TreePath]) -> [Int] {
    var text: [UInt8] = []
    var ends = [0]
    ends.reserveCapacity(paths.count + 1)
    text.reserveCapacity(paths.count * 48)
    for path in paths {
      path.withBytes { text.append(contentsOf: $0) }
      ends.append(text.count)
    }
    return text.withUnsafeBytes { text in
      ends.withUnsafeBufferPointer { ends in
        let bytes = { (index: Int) in UnsafeRawBufferPointer(rebasing: text[ends[index]..<ends[index + 1]]) }
        return paths.indices.sorted { compare(bytes($0), bytes($1)) < 0 }
      }
    }
  }
}
