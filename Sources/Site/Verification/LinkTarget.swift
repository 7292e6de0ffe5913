import Records

/// A place of the output tree to which a link leads, with an id on it or without.
struct LinkTarget: Sendable, Hashable {
  let path: String
  let fragment: String?

  /// Where a link leads that stands on a page; nothing where it has a scheme and so leaves the site.
  init?(_ link: String, on page: String) {
    let isExternal = link.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }.contains(0x3A)
    guard !isExternal else { return nil }
    let parts = link.utf8.split(separator: 0x23, maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(decoding: parts[0], as: UTF8.self)
    fragment = parts.count > 1 ? PercentCoding.decoded(String(decoding: parts[1], as: UTF8.self)) : nil
    guard !path.isEmpty else {
      self.path = page
      return
    }
    var steps = page.utf8.split(separator: 0x2F).dropLast().map { String(decoding: $0, as: UTF8.self) }
    for part in PercentCoding.decoded(path).utf8.split(separator: 0x2F) {
      let name = String(decoding: part, as: UTF8.self)
      if name == ".." { _ = steps.popLast() } else if name != "." { steps.append(name) }
    }
    self.path = steps.joined(separator: "/")
  }

  init(_ aim: PageAim) {
    path = aim.path
    fragment = aim.id
  }

  /// Whether an id is asked for.
  var namesID: Bool { fragment?.isEmpty == false }
}
