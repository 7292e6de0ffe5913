/// What stands beside a run of stars, as far as emphasis depends on it.
enum Neighbour {
  case blank, punctuation, thai, other

  /// The neighbour that begins with some bytes; an empty slice is the end of a line.
  init(first bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let byte = bytes.first else {
      self = .blank
      return
    }
    self.init(byte, bytes.dropFirst().first ?? 0)
  }

  /// The character that ends some bytes, and what it is.
  static func last(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.startIndex
    return bytes[start...]
  }

  /// The character that begins some bytes.
  static func first(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let end = bytes.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    return bytes[..<end]
  }

  private init(_ first: UInt8, _ second: UInt8) {
    switch first {
    case 0x00...0x20: self = .blank
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: self = .punctuation
    case 0xE0 where second == 0xB8 || second == 0xB9: self = .thai
    case 0xE2 where second == 0x80 || second == 0x81: self = .punctuation
    default: self = .other
    }
  }
}
