/// Parts an entry whose following numbers ran on in the same line: `2) … 2.1) … 2.2) …` or `1) … 2) …`.
enum InnerNumbers {
  /// The entry, or the entries that it holds.
  static func split(_ entry: ListEntry) -> [ListEntry] {
    guard !entry.path.isEmpty else { return [entry] }
    var result: [ListEntry] = []
    var current = entry.path
    var words: [Substring] = []
    for word in entry.text.split(separator: " ", omittingEmptySubsequences: true) {
      if !words.isEmpty, let path = number(word), follows(path, current) {
        result.append(ListEntry(path: current, text: words.joined(separator: " ")))
        current = path
        words = []
      } else {
        words.append(word)
      }
    }
    result.append(ListEntry(path: current, text: words.joined(separator: " ")))
    return result
  }

  /// A word that is a number with its bracket and nothing else.
  private static func number(_ word: Substring) -> [Int]? {
    guard word.utf8.last == UInt8(ascii: ")"), word.utf8.first != UInt8(ascii: "(") else { return nil }
    let parts = word.dropLast().split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let path = parts.compactMap(\.self)
    return path.count == parts.count && !path.isEmpty ? path : nil
  }

  /// Whether a number is the next one at any depth.
  private static func follows(_ path: [Int], _ current: [Int]) -> Bool {
    if path == current + [1] { return true }
    return current.indices.contains { depth in
      var next = Array(current[...depth])
      next[depth] += 1
      return path == next
    }
  }
}
