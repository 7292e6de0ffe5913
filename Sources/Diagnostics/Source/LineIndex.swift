import Synchronization

/// Where the lines of a text begin: found at the first question, and shared by every copy of the text.
final class LineIndex: Sendable {
  private let found = Mutex<[Int]?>(nil)

  /// The line that holds an offset, from 1, and the offset at which it begins.
  func line(at offset: Int, in bytes: [UInt8]) -> (line: Int, start: Int) {
    let starts = starts(in: bytes)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, starts[low])
  }

  /// The offset at which a line counted from 1 begins; absent past the last line.
  func start(ofLine line: Int, in bytes: [UInt8]) -> Int? {
    let starts = starts(in: bytes)
    return starts.indices.contains(line - 1) ? starts[line - 1] : nil
  }

  private func starts(in bytes: [UInt8]) -> [Int] {
    found.withLock { known in
      let starts = known ?? Self.scan(bytes)
      known = starts
      return starts
    }
  }

  private static func scan(_ bytes: [UInt8]) -> [Int] {
    let text = bytes.span
    var starts = [0]
    for index in text.indices {
      let endsLine = text[index] == 0x0A || text[index] == 0x0D
      guard endsLine else { continue }
      let isHalfOfPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
      if !isHalfOfPair { starts.append(index + 1) }
    }
    return starts
  }
}
