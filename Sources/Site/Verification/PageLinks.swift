import Content

/// The places inside the site to which a page leads.
struct PageLinks: Sendable {
  /// A place of the output tree, with an id on it or without.
  struct Target: Sendable, Hashable {
    let path: String
    let fragment: String?
  }

  /// The page's own place in the output tree.
  let path: String
  let targets: Set<Target>
  let ids: Set<String>
  let doubledIDs: [String]

  /// Resolves the links of a scanned page; those with a scheme lead elsewhere.
  init(_ scan: LinkScan, at address: SitePath, memory: LinkMemory) {
    path = address.outputPath
    ids = scan.ids
    doubledIDs = scan.doubledIDs
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    parts.removeLast()
    let folder = parts
    let own = path
    targets = Set(
      scan.links.compactMap { link in
        memory.target(of: link, from: folder) { Self.target(of: $0, from: folder, own: own) }
      })
  }

  private static func target(of link: String, from folder: [String], own: String) -> Target? {
    let isExternal = link.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }.contains(0x3A)
    guard !isExternal else { return nil }
    let parts = link.utf8.split(separator: 0x23, maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(decoding: parts[0], as: UTF8.self)
    let fragment = parts.count > 1 ? PercentCoding.decoded(String(decoding: parts[1], as: UTF8.self)) : nil
    guard !path.isEmpty else { return Target(path: own, fragment: fragment) }
    var steps = folder
    for part in PercentCoding.decoded(path).utf8.split(separator: 0x2F) {
      let name = String(decoding: part, as: UTF8.self)
      if name == ".." { _ = steps.popLast() } else if name != "." { steps.append(name) }
    }
    return Target(path: steps.joined(separator: "/"), fragment: fragment)
  }
}
