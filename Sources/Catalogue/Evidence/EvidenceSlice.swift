/// A part of an evidence text with its byte offset in the whole.
struct EvidenceSlice {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var trimmed = bytes
    while let first = trimmed.first, first == 0x20 { trimmed = trimmed.dropFirst() }
    while let last = trimmed.last, last == 0x20 { trimmed = trimmed.dropLast() }
    self.bytes = trimmed
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
    separator.withUTF8Buffer { wanted in
      var index = bytes.startIndex
      while index + wanted.count <= bytes.endIndex {
        if bytes[index..<index + wanted.count].elementsEqual(wanted) {
          return (EvidenceSlice(bytes[..<index]), EvidenceSlice(bytes[(index + wanted.count)...]))
        }
        index += 1
      }
      return nil
    }
  }

  /// The text inside a closing bracket at the end, such as `]`; absent where there is none.
  func closed(by bracket: UInt8) -> EvidenceSlice? {
    bytes.last == bracket ? EvidenceSlice(bytes.dropLast()) : nil
  }
}
