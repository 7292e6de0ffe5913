/// The text of a file in the one spelling, with plain blanks where its lines begin and end; it knows where its bytes
/// stand in the file.
package struct Respelling: Sendable {
  /// The bytes in the one spelling.
  package let bytes: [UInt8]
  private let steps: [TextEdits]

  /// Respells the bytes of a file; nil if nothing changes.
  package init?(_ written: [UInt8]) {
    var (bytes, steps) = (written, [TextEdits]())
    for find in [SpellingScan.edits, LineBlanks.edits] {
      let edits = TextEdits(bytes.withUnsafeBufferPointer(find))
      guard !edits.isEmpty else { continue }
      bytes = bytes.withUnsafeBufferPointer(edits.applied)
      steps.append(edits)
    }
    if steps.isEmpty { return nil }
    self.bytes = bytes
    self.steps = steps
  }

  /// The offset in the file of an offset in the new bytes.
  package func written(at offset: Int) -> Int {
    steps.reversed().reduce(offset) { $1.before($0) }
  }
}

/// Bytes of a text that something else stands for.
struct TextEdit: Sendable, Hashable {
  /// Where they stand in the text.
  let range: Range<Int>
  /// What stands for them.
  let bytes: [UInt8]
}

/// Edits of one text in order, none of which touches another.
struct TextEdits: Sendable {
  private let edits: [TextEdit]
  /// Where what stands for each edit ends in the new text.
  private let ends: [Int]

  init(_ edits: [TextEdit]) {
    self.edits = edits
    var shift = 0
    ends = edits.map { edit in
      shift += edit.bytes.count - edit.range.count
      return edit.range.upperBound + shift
    }
  }

  var isEmpty: Bool { edits.isEmpty }

  /// The offset in the old text of an offset in the new one.
  func before(_ offset: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let old = low == 0 ? offset : edits[low - 1].range.upperBound + offset - ends[low - 1]
    guard low < edits.count else { return old }
    return min(old, edits[low].range.lowerBound)
  }

  /// The new text.
  func applied(to bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    for edit in edits {
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<edit.range.lowerBound]))
      result += edit.bytes
      start = edit.range.upperBound
    }
    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    return result
  }
}
