/// What is found while the links of a page are read.
struct LinkFinds {
  let path: String
  var ids = IDHashes()
  private var fragments: [UInt64] = []
  private var targets: Set<LinkTarget> = []

  init(path: String) { self.path = path }

  /// Adds a link with what is known of where it leads.
  mutating func add(_ place: LinkResolver.Place, of link: UnsafeBufferPointer<UInt8>) {
    switch place {
    case .sound: break
    case .ownID(let hash): fragments.append(hash)
    case .uncertain:
      if let target = LinkTarget(TagScan.unescaped(link), on: path) { targets.insert(target) }
    }
  }

  /// What is left to verify; nothing where an id stands twice or one that the page asks for is not to be seen.
  func links(sharing shared: SharedLinks?) -> PageLinks? {
    if let shared {
      guard !ids.all.contains(where: shared.ids.contains), shared.fragments.allSatisfy(ids.contains) else {
        return nil
      }
    }
    guard fragments.allSatisfy({ ids.contains($0) || shared?.ids.contains($0) == true }) else { return nil }
    return PageLinks(path: path, shared: shared, targets: targets, ids: ids.all)
  }

  /// What all pages of a way share.
  var shared: SharedLinks {
    SharedLinks(
      targets: targets, ids: Set(ids.all), fragments: fragments.filter { !ids.contains($0) })
  }
}
