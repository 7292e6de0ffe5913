import ThaiText

/// Reads the links and ids of finished HTML on bytes, without building a tree.
struct TagScan {
  /// Every `href` and `src`, escapes undone.
  private(set) var links: [String] = []
  /// Every `id`.
  private(set) var ids: Set<String> = []
  /// Ids that stand more than once.
  private(set) var doubledIDs: [String] = []

  /// Scans a page.
  init(_ html: [UInt8]) {
    html.withUnsafeBufferPointer { bytes in
      var index = 0
      while let opening = ByteScan.first(0x3C, in: bytes, from: index) {
        index = scanTag(bytes, from: opening + 1)
      }
    }
  }

  private mutating func scanTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x3E {
      if bytes[index] == 0x22 {
        let end = ByteScan.first(0x22, in: bytes, from: index + 1) ?? bytes.count
        note(Self.attribute(endingAt: index, in: bytes), bytes[(index + 1)..<end])
        index = end
      }
      index += 1
    }
    return index
  }

  private mutating func note(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ value: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
      links.append(Self.unescaped(value))
    } else if name.elementsEqual("id".utf8) {
      let id = Self.unescaped(value)
      if !ids.insert(id).inserted { doubledIDs.append(id) }
    }
  }

  /// The name of the attribute whose value's quote stands at an index.
  private static func attribute(
    endingAt quote: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard quote > 0, bytes[quote - 1] == 0x3D else { return bytes[quote..<quote] }
    var start = quote - 1
    while start > 0, 0x61...0x7A ~= bytes[start - 1] || bytes[start - 1] == 0x2D { start -= 1 }
    return bytes[start..<(quote - 1)]
  }

  private static func unescaped(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> String {
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
