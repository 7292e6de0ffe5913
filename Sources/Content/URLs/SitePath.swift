import Markup

/// An address inside the site, from its root: `/budget/procurement-plan/` for a page, `/assets/site.css` for a file.
package struct SitePath: Sendable, Hashable, Comparable {
  /// The address, beginning with `/`; a page's ends with `/`.
  package let text: String
  /// The folder of the site on its host, `/` or `/name/`, if the page is shown at every address below it; its links
  /// then begin there.
  package private(set) var shownEverywhereBelow: String?

  /// An address from its parts; a page where `isPage`, else a file.
  package init(_ parts: [String], isPage: Bool = true) {
    text = "/" + parts.joined(separator: "/") + (isPage && !parts.isEmpty ? "/" : "")
  }

  package var parts: [String] { text.split(at: 0x2F) }

  /// Whether the address names a page, written as `index.html` in its folder.
  package var isPage: Bool { text.utf8.last == 0x2F }

  /// Where the address lies in the output tree.
  package var outputPath: String {
    String(Substring(text.utf8.dropFirst())) + (isPage ? "index.html" : "")
  }

  /// The address as a link from another page, relative and ending in `index.html`, so that it works from a file too.
  package func url(from page: SitePath, fragment: String? = nil) -> SafeURL {
    let target = isPage ? text + "index.html" : text
    if let root = page.shownEverywhereBelow {
      return SafeURL(path: root + Substring(target.utf8.dropFirst()), fragment: fragment)
    }
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
  /// The page that a server shows at every address without a page, of a site with this base URL.
  package static func notFound(base: String?) -> SitePath {
    let parts = (base ?? "").split(at: 0x2F).dropFirst(2).map(PercentCoding.decoded)
    var page = SitePath(["404.html"], isPage: false)
    page.shownEverywhereBelow = SitePath(parts).text
    return page
  }

  /// An address as an author writes it: `/news/`, with or without the final slash; a dot elsewhere makes it a file's.
  package init(written path: String) {
    var parts = path.split(at: 0x2F)
    var isPage = path.utf8.last == 0x2F
    if parts.last == "index.html" {
      parts.removeLast()
      isPage = true
    }
    self.init(parts, isPage: isPage || parts.last?.utf8.contains(0x2E) != true)
  }
}

/// Undoes percent escapes.
package enum PercentCoding {
  /// The text with every `%XX` as the byte that it stands for.
  package static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let high = Character(Unicode.Scalar(bytes[index + 1])).hexDigitValue,
        let low = Character(Unicode.Scalar(bytes[index + 2])).hexDigitValue
      {
        result.append(UInt8(high * 16 + low))
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
