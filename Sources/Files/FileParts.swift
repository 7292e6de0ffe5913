/// What is published of a file: parts of it in their order, with bytes of the program's own between them.
///
/// So a large picture is never held to leave something out of it.
package struct FileParts: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    /// These bytes of the file.
    case kept(Range<Int>)
    case written([UInt8])
  }

  /// The size of the file from which it is made.
  package let originalSize: Int
  package private(set) var parts: [Part] = []

  package init(of size: Int) { originalSize = size }

  /// How many bytes are published.
  package var size: Int {
    parts.reduce(0) { sum, part in
      switch part {
      case .kept(let range): sum + range.count
      case .written(let bytes): sum + bytes.count
      }
    }
  }

  /// Whether it is the file as it is.
  package var areWhole: Bool { originalSize == 0 ? parts.isEmpty : parts == [.kept(0..<originalSize)] }

  /// Adds bytes of the file.
  package mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if case .kept(let last)? = parts.last, last.upperBound == range.lowerBound {
      parts[parts.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      parts.append(.kept(range))
    }
  }

  /// Adds bytes of the program's own.
  package mutating func write(_ bytes: [UInt8]) {
    if !bytes.isEmpty { parts.append(.written(bytes)) }
  }

  /// The bytes that are published of a file that is held.
  package func bytes(of file: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(size)
    for part in parts {
      switch part {
      case .kept(let range): result += file[range]
      case .written(let bytes): result += bytes
      }
    }
    return result
  }
}
