import Markup

/// An address inside the site, from its root: `/budget/procurement-plan/` for a page, `/assets/site.css` for a file.
public struct SitePath: Sendable, Hashable, Comparable {
  /// The address, beginning with `/`; a page's ends with `/`.
  public let text: String

  /// An address from its parts; a page where `isPage`, else a file.
  public init(_ parts: [String], isPage: Bool = true) {
    text = "/" + parts.joined(separator: "/") + (isPage && !parts.isEmpty ? "/" : "")
  }

  /// The parts between the slashes.
  public var parts: [String] { text.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) } }

  /// Whether the address names a page, written as `index.html` in its folder.
  public var isPage: Bool { text.utf8.last == 0x2F }

  /// Where the address lies in the output tree.
  public var outputPath: String {
    String(Substring(text.utf8.dropFirst())) + (isPage ? "index.html" : "")
  }

  /// The address as a link from another page, relative and ending in `index.html`, so that it works from a file too.
  public func url(from page: SitePath, fragment: String? = nil) -> SafeURL {
    var target = isPage ? text + "index.html" : text
    var origin = page.text
    let path = target.withUTF8 { target in origin.withUTF8 { Self.relative(target, from: $0) } }
    return SafeURL(path: path, fragment: fragment)
  }

  private static func relative(
    _ target: UnsafeBufferPointer<UInt8>, from page: UnsafeBufferPointer<UInt8>
  ) -> String {
    var shared = 0
    for index in 0..<min(target.count, page.count) {
      guard target[index] == page[index] else { break }
      if target[index] == 0x2F { shared = index + 1 }
    }
    var path: [UInt8] = []
    path.reserveCapacity(target.count + 16)
    for byte in page[shared...] where byte == 0x2F { path += [0x2E, 0x2E, 0x2F] }
    path += target[shared...]
    return String(decoding: path, as: UTF8.self)
  }

  /// The part of the address below a site's base URL, percent-encoded, for feeds and the site map.
  public func absolute(base: String) -> String {
    let trimmed = base.utf8.last == 0x2F ? String(base.dropLast()) : base
    return trimmed + SafeURL(path: text).text
  }

  /// Orders by the text of the address.
  public static func < (lhs: SitePath, rhs: SitePath) -> Bool { lhs.text < rhs.text }
}

extension SitePath {
  /// An address as an author writes it: `/news/`, with or without the final slash.
  public init(written path: String) {
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    if parts.last == "index.html" { parts.removeLast() }
    self.init(parts, isPage: !(parts.last.map { $0.utf8.contains(0x2E) } ?? false))
  }
}
