import Records
import Templating

/// Reads the links of one page after the other, for one worker: quickly where all is plain, in full where it is not.
struct LinkReader {
  /// A pattern with what all pages of its way share.
  private final class Way: Sendable {
    let pattern: LinkPattern
    let shared: SharedLinks

    init(_ pattern: LinkPattern, _ shared: SharedLinks) {
      self.pattern = pattern
      self.shared = shared
    }
  }

  private static let mostPatterns = 64

  /// With what ids are hashed.
  let hash: ByteHash
  private var resolver: LinkResolver
  private var ways: [Way] = []

  /// A reader for a site of which the pages are known.
  init(pages: PagePaths, hash: ByteHash) {
    self.hash = hash
    resolver = LinkResolver(pages: pages, hash: hash)
  }

  /// What is to verify of a page; its trace tells which parts came from its template.
  mutating func links(of html: [UInt8], at address: SitePath, trace: RenderTrace? = nil) -> PageLinks {
    let path = address.outputPath
    resolver.enter(path)
    let quick = html.withUnsafeBufferPointer { bytes -> PageLinks? in
      if let trace, let way = way(of: bytes, on: path, trace),
        let links = links(of: bytes, at: path, trace, way)
      {
        return links
      }
      var finds = LinkFinds(path: path)
      guard read(bytes, into: &finds) else { return nil }
      return finds.links(sharing: nil)
    }
    return quick ?? PageLinks(LinkScan(html), at: address)
  }

  private mutating func links(
    of bytes: UnsafeBufferPointer<UInt8>, at path: String, _ trace: RenderTrace, _ way: Way
  ) -> PageLinks? {
    var finds = LinkFinds(path: path)
    for step in way.pattern.links {
      let link = UnsafeBufferPointer(rebasing: bytes[trace.steps[step].range])
      finds.add(resolver.place(of: link), of: link)
    }
    for step in way.pattern.markup {
      let range = trace.steps[step].range
      guard !range.isEmpty else { continue }
      guard read(UnsafeBufferPointer(rebasing: bytes[range]), into: &finds) else { return nil }
    }
    return finds.links(sharing: way.shared)
  }

  /// Reads all tags; false where the last is cut off or an id stands twice.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, into finds: inout LinkFinds) -> Bool {
    var index = 0
    var isSound = true
    while let tag = TagScan.tag(
      in: bytes, from: index,
      value: { attribute, range in
        guard let attribute else { return }
        let value = UnsafeBufferPointer(rebasing: bytes[range])
        switch attribute {
        case .link: finds.add(resolver.place(of: value), of: value)
        case .id: if !finds.ids.insert(hash(ofEscaped: value)) { isSound = false }
        }
      })
    {
      index = tag.upperBound
    }
    return isSound && index < bytes.count
  }

  /// The way that a page went, learned where it is new.
  private mutating func way(
    of bytes: UnsafeBufferPointer<UInt8>, on path: String, _ trace: RenderTrace
  ) -> Way? {
    if let known = ways.first(where: { $0.pattern.fits(trace) }) { return known }
    guard ways.count < Self.mostPatterns, let pattern = LinkPattern(of: bytes, trace) else { return nil }
    var finds = LinkFinds(path: path)
    for (attribute, range) in pattern.fixed {
      let value = UnsafeBufferPointer(rebasing: bytes[range])
      switch attribute {
      case .link: finds.add(resolver.place(of: value), of: value)
      case .id: guard finds.ids.insert(hash(ofEscaped: value)) else { return nil }
      }
    }
    let way = Way(pattern, finds.shared)
    ways.append(way)
    return way
  }
}

extension ByteHash {
  /// The hash of a quoted value once its escapes are undone.
  func callAsFunction(ofEscaped value: UnsafeBufferPointer<UInt8>) -> UInt64 {
    value.contains(0x26) ? self(TagScan.unescaped(value)) : self(value)
  }
}
