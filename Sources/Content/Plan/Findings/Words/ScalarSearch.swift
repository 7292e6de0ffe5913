extension Array where Element == Unicode.Scalar {
  /// Where some scalars first stand at or after a position.
  func firstIndex(of wanted: [Unicode.Scalar], from start: Int = 0) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var index = start
    while index <= count - wanted.count {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }

  /// Every position at which some scalars stand.
  func indices(of wanted: [Unicode.Scalar]) -> [Int] {
    var found: [Int] = []
    while let next = firstIndex(of: wanted, from: found.last.map { $0 + 1 } ?? 0) { found.append(next) }
    return found
  }
}
