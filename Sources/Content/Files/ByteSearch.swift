extension Collection where Element == UInt8, Index == Int {
  /// Where a run of bytes begins at or after an index.
  func firstRange(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var index = start
    let last = endIndex - wanted.count
    while index <= last {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }

  /// Whether a text occurs among the bytes.
  func contains(text: String) -> Bool { firstRange(of: Array(text.utf8), from: startIndex) != nil }
}
