import ThaiText

/// Reads the tags of finished HTML on bytes, without building a tree.
enum TagScan {
  /// An attribute that verification asks for.
  enum Attribute {
    case link
    case id
  }

  /// Finds the next tag and hands over its quoted values with their attributes.
  ///
  /// The range begins with the opening bracket and ends before the closing one, which a cut-off tag lacks.
  @inline(__always)
  static func tag(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, value: (Attribute?, Range<Int>) -> Void
  ) -> Range<Int>? {
    guard let opening = ByteScan.first(0x3C, in: bytes, from: start) else { return nil }
    var index = opening + 1
    while index < bytes.count, bytes[index] != 0x3E {
      if bytes[index] == 0x22 {
        let end = ByteScan.first(0x22, in: bytes, from: index + 1) ?? bytes.count
        value(attribute(endingAt: index, in: bytes), (index + 1)..<end)
        index = end
      }
      index += 1
    }
    return opening..<min(index, bytes.count)
  }

  /// The attribute whose value's quote stands at an index.
  private static func attribute(endingAt quote: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Attribute? {
    guard quote > 0, bytes[quote - 1] == 0x3D else { return nil }
    var start = quote - 1
    while start > 0, 0x61...0x7A ~= bytes[start - 1] || bytes[start - 1] == 0x2D { start -= 1 }
    let name = bytes[start..<(quote - 1)]
    switch name.count {
    case 2 where name.elementsEqual("id".utf8): return .id
    case 3 where name.elementsEqual("src".utf8): return .link
    case 4 where name.elementsEqual("href".utf8): return .link
    default: return nil
    }
  }

  /// A quoted value with its escapes undone.
  static func unescaped(_ value: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    guard text.utf8.contains(0x26) else { return text }
    var result = text
    for (escape, plain) in [
      ("&#39;", "'"), ("&#x27;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] {
      result = result.split(separator: escape, omittingEmptySubsequences: false).joined(separator: plain)
    }
    return result
  }
}
