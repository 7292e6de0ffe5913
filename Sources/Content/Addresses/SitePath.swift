import Markup

/// An address inside the site, from its root: `/budget/procurement-plan/` for a page, `/assets/site.css` for a file.
package struct SitePath: Sendable, Hashable, Comparable {
  /// The address, beginning with `/`; a page's ends with `/`.
  package let text: String

  /// An address from its parts; a page where `isPage`, else a file.
  package init(_ parts: [String], isPage: Bool = true) {
    text = "/" + parts.joined(separator: "/") + (isPage && !parts.isEmpty ? "/" : "")
  }

  /// The parts between the slashes.
  package var parts: [String] { text.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) } }

  /// Whether the address names a page, written as `index.html` in its folder.
  package var isPage: Bool { text.utf8.last == 0x2F }

  /// Where the address lies in the output tree.
  package var outputPath: String {
    String(Substring(text.utf8.dropFirst())) + (isPage ? "index.html" : "")
  }

  /// The address as a link from another page, relative and ending in `index.html`, so that it works from a file too.
  package func url(from page: SitePath, fragment: String? = nil) -> SafeURL {
    let target = isPage ? text + "index.html" : text
    var steps = 0
    var shared = target.utf8.startIndex
    for (index, pair) in zip(target.utf8.indices, zip(target.utf8, page.text.utf8)) {
      guard pair.0 == pair.1 else { break }
      if pair.0 == 0x2F { shared = target.utf8.index(after: index) }
    }
    let depth = target.utf8.distance(from: target.utf8.startIndex, to: shared)
    for byte in page.text.utf8.dropFirst(depth) where byte == 0x2F { steps += 1 }
    return SafeURL(
      path: String(repeating: "../", count: steps) + target[shared...], fragment: fragment)
  }

  /// The part of the address below a site's base URL, percent-encoded, for feeds and the site map.
  package func absolute(base: String) -> String {
    let trimmed = base.utf8.last == 0x2F ? String(base.dropLast()) : base
    return trimmed + SafeURL(path: text).text
  }

  /// Orders by the text of the address.
  package static func < (lhs: SitePath, rhs: SitePath) -> Bool { lhs.text < rhs.text }
}

extension SitePath {
  /// An address as an author writes it: `/news/`, with or without the final slash.
  package init(written path: String) {
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    if parts.last == "index.html" { parts.removeLast() }
    self.init(parts, isPage: !(parts.last.map { $0.utf8.contains(0x2E) } ?? false))
  }
}
