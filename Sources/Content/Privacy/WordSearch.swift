/// Finds any of some words in one pass over a text; small and large letters of ASCII are the same.
struct WordSearch: Sendable {
  private let words: [(bytes: [UInt8], tag: Int)]
  /// The words by their first letter: those of ASCII by its byte, those of Thai behind them.
  private let buckets: [[Int]]

  /// A search for words in small letters, each with a number that tells what it is.
  init(_ words: [(String, Int)]) {
    self.words = words.map { (Array($0.0.utf8), $0.1) }
    var buckets = Array(repeating: [Int](), count: 256)
    for (index, word) in self.words.enumerated() where word.bytes.count > 2 {
      let first = word.bytes[0]
      buckets[first < 0x80 ? Int(first) : Self.thai(word.bytes[1], word.bytes[2])].append(index)
    }
    self.buckets = buckets
  }

  private static func thai(_ second: UInt8, _ third: UInt8) -> Int {
    128 | Int(second & 1) << 6 | Int(third & 0x3F)
  }

  /// Hands over every word with its number and its bytes, in the order of the text.
  func visit(_ text: [UInt8], _ body: (_ tag: Int, _ range: Range<Int>) -> Void) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index + 2 < text.count {
        let byte = text[index]
        if byte < 0x80 {
          visit(buckets[Int(Self.small(byte))], text, index, body)
          index += 1
        } else if byte == 0xE0 {
          visit(buckets[Self.thai(text[index + 1], text[index + 2])], text, index, body)
          index += 3
        } else {
          index += 1
        }
      }
    }
  }

  /// The numbers of the words that a text holds, each as a bit.
  func tags(in text: String) -> UInt64 {
    var found: UInt64 = 0
    visit(Array(text.utf8)) { tag, _ in found |= 1 << UInt64(tag) }
    return found
  }

  private func visit(
    _ bucket: [Int], _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ body: (Int, Range<Int>) -> Void
  ) {
    for number in bucket {
      let word = words[number].bytes
      guard index + word.count <= text.count else { continue }
      let isThere = word.indices.allSatisfy { Self.small(text[index + $0]) == word[$0] }
      if isThere { body(words[number].tag, index..<(index + word.count)) }
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}
