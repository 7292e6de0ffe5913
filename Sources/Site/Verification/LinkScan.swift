/// The links and ids of a page in full, as texts: what a page is held against where anything about it is in doubt.
struct LinkScan {
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
      while let tag = TagScan.tag(in: bytes, from: index, value: { note($0, $1, in: bytes) }) {
        index = tag.upperBound
      }
    }
  }

  private mutating func note(
    _ attribute: TagScan.Attribute?, _ value: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard let attribute else { return }
    let text = TagScan.unescaped(UnsafeBufferPointer(rebasing: bytes[value]))
    switch attribute {
    case .link: links.append(text)
    case .id: if !ids.insert(text).inserted { doubledIDs.append(text) }
    }
  }
}
