import Content

/// A place of the output tree, with an id on it or without.
struct LinkTarget: Sendable, Hashable {
  let path: String
  let fragment: String?
}

/// What the check of links must know of a rendered page.
package struct PageLinks: Sendable {
  /// The page's place in the output tree.
  let path: String
  /// The name of its template.
  let template: String
  let ids: Set<String>
  /// Ids that stand on the page more than once.
  let doubledIDs: [String]
  /// What the page alone could not decide, each as it is written on the page: ids of other pages, and files that do not
  /// exist.
  let open: [LinkTarget: String]
  /// The links of the content that stand on the page and may be among them.
  let placed: [PlacedLink]
  /// Whether its text stands on another page too, where its links are judged.
  let isRepeated: Bool
}

/// Reads the links of rendered pages; one worker's own, since it remembers what pages of one folder share.
final class LinkReader {
  private static let mostKnown = 4_096

  private let paths: Set<String>
  /// Where the site lies on its server, such as `/` or `/ita/`.
  private let root: String
  private var folder = ""
  /// The targets of links that begin with `../`, as they are written: from all pages of the folder they lead to the same
  /// place; nil if there is nothing more to check.
  private var known: [WrittenLink: LinkTarget?] = [:]

  /// A reader for a site with these paths.
  init(paths: Set<String>, root: String = "/") {
    self.paths = paths
    self.root = root
  }

  /// The links of a page.
  func links(
    of html: [UInt8], at address: SitePath, template: String = "", placed: [PlacedLink] = [],
    isRepeated: Bool = false
  ) -> PageLinks {
    let scan = TagScan(html)
    let path = address.outputPath
    let folder = address.folder
    if folder != self.folder || known.count > Self.mostKnown {
      self.folder = folder
      known = [:]
    }
    var ids = Set<String>(minimumCapacity: scan.ids.count)
    let doubled = scan.ids.map(TagScan.unescaped).filter { !ids.insert($0).inserted }
    var open: [LinkTarget: String] = [:]
    for link in scan.links {
      guard let target = target(of: link, on: path) else { continue }
      let isOwn = target.path == path && target.fragment.map { $0.isEmpty || ids.contains($0) } ?? true
      if !isOwn, open[target] == nil { open[target] = String(decoding: link, as: UTF8.self) }
    }
    return PageLinks(
      path: path, template: template, ids: ids, doubledIDs: doubled, open: open, placed: placed,
      isRepeated: isRepeated)
  }

  private func target(of link: ArraySlice<UInt8>, on page: String) -> LinkTarget? {
    guard link.starts(with: "../".utf8) else { return unchecked(link, on: page) }
    if let known = known[WrittenLink(bytes: link)] { return known }
    let target = unchecked(link, on: page)
    // A copy, so that the page does not stay in memory with it.
    known[WrittenLink(bytes: Array(link)[...])] = .some(target)
    return target
  }

  /// The target of a link, unless it is a file that there is.
  private func unchecked(_ link: ArraySlice<UInt8>, on page: String) -> LinkTarget? {
    Self.target(of: TagScan.unescaped(link), on: page, root: root).flatMap { target in
      (target.fragment ?? "").isEmpty && paths.contains(target.path) ? nil : target
    }
  }

  /// The place to which a browser would go; nil if the link has a scheme or lies above the site, and so leads elsewhere.
  static func target(of link: String, on page: String, root: String = "/") -> LinkTarget? {
    let isExternal = link.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }.contains(0x3A)
    guard !isExternal, !link.utf8.starts(with: "//".utf8) else { return nil }
    let beforeHash = link.utf8.prefix { $0 != 0x23 }
    let fragment =
      beforeHash.endIndex == link.utf8.endIndex
      ? nil : PercentCoding.decoded(String(Substring(link.utf8[beforeHash.endIndex...].dropFirst())))
    let written = beforeHash.prefix { $0 != 0x3F }
    guard !written.isEmpty else { return LinkTarget(path: page, fragment: fragment) }
    var path = Array(page.utf8)
    var steps = PercentCoding.decoded(String(Substring(written))).utf8[...]
    if written.first == 0x2F {
      guard steps.starts(with: root.utf8) else { return nil }
      steps = steps.dropFirst(root.utf8.count)
      path = []
    } else {
      path.removeLast(path.count - (path.lastIndex(of: 0x2F) ?? 0))
    }
    for step in steps.split(separator: 0x2F) {
      if step.elementsEqual("..".utf8) {
        path.removeLast(path.count - (path.lastIndex(of: 0x2F) ?? 0))
      } else if !step.elementsEqual(".".utf8) {
        if !path.isEmpty { path.append(0x2F) }
        path += step
      }
    }
    if written.last == 0x2F { path += (path.isEmpty ? "index.html" : "/index.html").utf8 }
    return LinkTarget(path: String(decoding: path, as: UTF8.self), fragment: fragment)
  }
}

/// A link as it is written on a page; it looks itself up without a copy of its bytes.
private struct WrittenLink: Hashable {
  let bytes: ArraySlice<UInt8>

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
