import ThaiText

/// Tells on bytes where the links of a page lead, as far as that is plain.
struct LinkResolver {
  /// Where a link leads.
  enum Place: Equatable {
    /// To another site, to a page that there is, or to the page itself.
    case sound
    /// To an id of the page itself, which has a hash.
    case ownID(UInt64)
    /// To a place that must be looked for with all care.
    case uncertain
  }

  private let pages: PagePaths
  private let hash: ByteHash
  private var folder: [UInt8] = []
  private var path: [UInt8] = []
  private var decoded: [UInt8] = []

  init(pages: PagePaths, hash: ByteHash) {
    self.pages = pages
    self.hash = hash
  }

  /// Goes to the folder of a page, named by its place in the output tree.
  mutating func enter(_ page: String) {
    folder.removeAll(keepingCapacity: true)
    folder += page.utf8
    folder.removeLast(folder.count - (folder.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0))
  }

  /// Where a link of the page leads, its escapes not undone.
  mutating func place(of link: UnsafeBufferPointer<UInt8>) -> Place {
    for byte in link {
      if byte == 0x3A { return .sound }
      if byte == 0x2F || byte == 0x3F || byte == 0x23 { break }
    }
    guard ByteScan.first(0x26, in: link) == nil else { return .uncertain }
    let end = ByteScan.first(0x23, in: link) ?? link.count
    let fragment = UnsafeBufferPointer(rebasing: link[min(end + 1, link.count)...])
    if end == 0 { return fragment.isEmpty ? .sound : .ownID(hash(ofEncoded: fragment)) }
    guard fragment.isEmpty else { return .uncertain }
    walk(UnsafeBufferPointer(rebasing: link[..<end]))
    return path.withUnsafeBufferPointer { pages.contains($0) } ? .sound : .uncertain
  }

  private mutating func hash(ofEncoded text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard ByteScan.first(0x25, in: text) != nil else { return hash(text) }
    decode(text)
    return decoded.withUnsafeBufferPointer { hash($0) }
  }

  /// Sets the path to which the steps of a link lead.
  private mutating func walk(_ steps: UnsafeBufferPointer<UInt8>) {
    path.removeAll(keepingCapacity: true)
    path += folder
    if ByteScan.first(0x25, in: steps) == nil {
      Self.walk(steps, from: &path)
    } else {
      decode(steps)
      decoded.withUnsafeBufferPointer { Self.walk($0, from: &path) }
    }
    if path.last == 0x2F { path.removeLast() }
  }

  private static func walk(_ steps: UnsafeBufferPointer<UInt8>, from path: inout [UInt8]) {
    var start = 0
    while start < steps.count {
      let end = ByteScan.first(0x2F, in: steps, from: start) ?? steps.count
      step(UnsafeBufferPointer(rebasing: steps[start..<end]), from: &path)
      start = end + 1
    }
  }

  private static func step(_ name: UnsafeBufferPointer<UInt8>, from path: inout [UInt8]) {
    switch name.count {
    case 0: break
    case 1 where name[0] == 0x2E: break
    case 2 where name[0] == 0x2E && name[1] == 0x2E:
      let end = path.dropLast().lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
      path.removeLast(path.count - end)
    default:
      path.append(contentsOf: name)
      path.append(0x2F)
    }
  }

  /// Undoes percent escapes.
  private mutating func decode(_ text: UnsafeBufferPointer<UInt8>) {
    decoded.removeAll(keepingCapacity: true)
    var index = 0
    while index < text.count {
      if text[index] == 0x25, index + 2 < text.count, let high = Self.digit(text[index + 1]),
        let low = Self.digit(text[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(text[index])
        index += 1
      }
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte & 0x0F) + 9
    default: nil
    }
  }
}
