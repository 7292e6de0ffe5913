import ThaiText

/// Reads the links and ids of finished HTML on bytes, without building a tree.
struct TagScan {
  /// The value of every `href` and `src`, as it is written.
  private(set) var links: [ArraySlice<UInt8>] = []
  /// The value of every `id`, as it is written.
  private(set) var ids: [ArraySlice<UInt8>] = []

  /// Scans a page.
  init(_ html: [UInt8]) {
    links.reserveCapacity(64)
    html.withUnsafeBufferPointer { bytes in
      var index = 0
      while let opening = ByteScan.first(0x3C, in: bytes, from: index) {
        index = opening + 1
        if bytes[index...].starts(with: "!--".utf8) {
          index = ByteScan.first(Self.commentEnd, in: bytes, from: index + 3).map { $0 + 3 } ?? bytes.count
          continue
        }
        while index < bytes.count, bytes[index] != 0x3E {
          let quote = bytes[index]
          if quote == 0x22 || quote == 0x27 {
            let end = ByteScan.first(quote, in: bytes, from: index + 1) ?? bytes.count
            if Self.ends(bytes[..<index], with: "href=") || Self.ends(bytes[..<index], with: "src=") {
              links.append(html[(index + 1)..<end])
            } else if Self.ends(bytes[..<index], with: "id=") {
              ids.append(html[(index + 1)..<end])
            }
            index = end
          }
          index += 1
        }
      }
    }
  }

  private static let commentEnd = Array("-->".utf8)

  /// Whether bytes end with a whole attribute name and its `=`.
  private static func ends(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, with name: StaticString) -> Bool {
    let start = bytes.endIndex - name.utf8CodeUnitCount
    guard start > bytes.startIndex, bytes[start] == name.utf8Start[0] else { return false }
    for offset in 1..<name.utf8CodeUnitCount where bytes[start + offset] != name.utf8Start[offset] {
      return false
    }
    return !(0x61...0x7A ~= bytes[start - 1] || bytes[start - 1] == 0x2D)
  }

  /// A value with its escapes undone.
  static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    guard value.contains(0x26) else { return String(decoding: value, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = value
    while let byte = rest.first {
      let escape = byte == 0x26 ? escapes.first { rest.starts(with: $0.written) } : nil
      result.append(escape?.byte ?? byte)
      rest.removeFirst(escape?.written.count ?? 1)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let escapes: [(written: [UInt8], byte: UInt8)] = [
    ("&amp;", 0x26), ("&quot;", 0x22), ("&#39;", 0x27), ("&#x27;", 0x27), ("&lt;", 0x3C), ("&gt;", 0x3E),
  ].map { (Array($0.utf8), $1) }
}
