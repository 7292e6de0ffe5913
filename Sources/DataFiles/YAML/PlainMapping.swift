import ThaiText

/// The usual front matter, one `key: text` a line, read as libyaml would read it; anything else is left to libyaml.
enum PlainMapping {
  private static let mostEntries = 32
  private static let longestKey = 32

  /// The mapping that the bytes write, with places counted from an offset on.
  ///
  /// Nothing where any line is more than a small Latin key and an unquoted text of Thai, ASCII letters, digits and
  /// the signs that never mean anything in YAML.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> DataNode? {
    guard !bytes.isEmpty else { return nil }
    var entries: [DataEntry] = []
    entries.reserveCapacity(8)
    var line = 0
    while line < bytes.count {
      let lineEnd = ByteScan.first(0x0A, in: bytes, from: line) ?? bytes.count
      guard entries.count < mostEntries, let entry = entry(in: line..<lineEnd, of: bytes, at: offset),
        !entries.contains(where: { $0.key == entry.key })
      else { return nil }
      entries.append(entry)
      line = lineEnd + 1
    }
    return DataNode(content: .mapping(entries), offset: offset, length: 1)
  }

  private static func entry(
    in line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> DataEntry? {
    let colon = keyEnd(in: line, of: bytes)
    let start = colon + 2
    guard colon > line.lowerBound, start < line.upperBound, bytes[colon] == 0x3A, bytes[colon + 1] == 0x20,
      isPlain(bytes, start..<line.upperBound)
    else { return nil }
    let text = NFC.normalised(Self.text(start..<line.upperBound, of: bytes))
    return DataEntry(
      key: Self.text(line.lowerBound..<colon, of: bytes), keyOffset: offset + line.lowerBound,
      keyLength: colon - line.lowerBound,
      value: DataNode(
        content: .scalar(text, isPlain: true), offset: offset + start, length: line.upperBound - start))
  }

  /// Where the key of a line ends, which is its beginning where there is none.
  private static func keyEnd(in line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = line.lowerBound
    let end = min(line.upperBound, index + longestKey)
    while index < end {
      switch bytes[index] {
      case 0x41...0x5A, 0x61...0x7A: break
      case 0x30...0x39 where index > line.lowerBound: break
      case 0x2D where index > line.lowerBound: break
      default: return index
      }
      index += 1
    }
    return index
  }

  /// Whether a text begins with a letter or digit, ends without a blank, and holds nothing that YAML gives a meaning.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard isWordByte(bytes[range.lowerBound]), bytes[range.upperBound - 1] != 0x20 else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0xE0, index + 2 < range.upperBound, bytes[index + 1] & 0xFE == 0xB8,
        bytes[index + 2] & 0xC0 == 0x80
      {
        index += 3
      } else if byte < 0x80, isWordByte(byte) || isHarmlessSign(byte) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a byte is a Latin letter, a digit, or the first one of a Thai letter.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xE0: true
    default: false
    }
  }

  /// Whether a byte is a blank or one of the signs `(`, `)`, `+`, `,`, `-`, `.`, `/` and `_`.
  private static func isHarmlessSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x29, 0x2B...0x2F, 0x5F: true
    default: false
    }
  }

  private static func text(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
