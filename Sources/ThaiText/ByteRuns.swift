/// Some runs of bytes that are looked for together, in one way through a text.
package struct ByteRuns: Sendable {
  /// A run, and where in it the byte stands at which the search stops.
  private struct Run {
    let bytes: [UInt8]
    let key: Int
  }

  private let runs: [Run]
  private let isKey: [Bool]

  /// Prepares the runs; letters from A to Z stand for themselves alone.
  package init(_ texts: some Sequence<String>) {
    runs = texts.map { text in
      let bytes = Array(text.utf8)
      return Run(bytes: bytes, key: ByteScan.key(of: bytes))
    }
    var isKey = [Bool](repeating: false, count: 256)
    for run in runs where run.key < run.bytes.count { isKey[Int(run.bytes[run.key])] = true }
    self.isKey = isKey
  }

  /// Whether any of the runs stands in a text.
  package func isFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { isFound(in: $0) }
  }

  /// Whether any of the runs stands among bytes.
  package func isFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isKey.withUnsafeBufferPointer { isKey in
      for index in bytes.indices where isKey[Int(bytes[index])] && isFound(at: index, in: bytes) {
        return true
      }
      return false
    }
  }

  private func isFound(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    runs.contains { run in
      let start = index - run.key
      guard start >= 0, start + run.bytes.count <= bytes.count, bytes[index] == run.bytes[run.key] else {
        return false
      }
      return ByteScan.isEqual(run.bytes, bytes, at: start)
    }
  }
}
