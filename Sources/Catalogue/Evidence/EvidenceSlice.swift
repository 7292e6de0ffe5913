import ThaiText

/// A part of an evidence text with its byte offset in the whole.
struct EvidenceSlice {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    self.bytes = bytes[start..<end]
  }

  init(text: String) { self.init(ArraySlice(text.utf8)) }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var offset: Int { bytes.startIndex }
  var length: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }

  /// The parts between occurrences of a separator of ASCII bytes.
  func split(on separator: StaticString) -> [EvidenceSlice] {
    var parts: [EvidenceSlice] = []
    var rest = self
    while let (head, tail) = rest.cut(at: separator) {
      parts.append(head)
      rest = tail
    }
    return parts + [rest]
  }

  /// What stands before and after the first occurrence of a separator of ASCII bytes.
  func cut(at separator: StaticString) -> (head: EvidenceSlice, tail: EvidenceSlice)? {
    guard let place = place(of: separator) else { return nil }
    return (EvidenceSlice(bytes[..<place.lowerBound]), EvidenceSlice(bytes[place.upperBound...]))
  }

  private func place(of separator: StaticString) -> Range<Int>? {
    separator.withUTF8Buffer { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        guard let first = wanted.first else { return nil }
        var index = 0
        while let found = ByteScan.first(first, in: bytes, from: index), found + wanted.count <= bytes.count {
          if bytes[found..<found + wanted.count].elementsEqual(wanted) {
            let start = self.bytes.startIndex + found
            return start..<start + wanted.count
          }
          index = found + 1
        }
        return nil
      }
    }
  }

  /// The text inside a closing bracket at the end, such as `]`; absent where there is none.
  func closed(by bracket: UInt8) -> EvidenceSlice? {
    bytes.last == bracket ? EvidenceSlice(bytes.dropLast()) : nil
  }
}
