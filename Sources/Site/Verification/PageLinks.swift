import Records

/// What is left to verify of a page once all files of the site are known.
final class PageLinks: Sendable {
  /// The ids of a page.
  enum IDs: Sendable {
    /// Hashes of those that the page does not share with its neighbours.
    case hashed([UInt64])
    /// All of them.
    case exact(Set<String>)
  }

  /// The page's own place in the output tree.
  let path: String
  /// What the page shares with its neighbours.
  let shared: SharedLinks?
  /// The places inside the site to which it leads and of which it is not known that they are there.
  let targets: Set<LinkTarget>
  let ids: IDs
  let doubledIDs: [String]

  /// Joins what a quick look found, where nothing about the page is in doubt.
  init(path: String, shared: SharedLinks?, targets: Set<LinkTarget>, ids: [UInt64]) {
    self.path = path
    self.shared = shared
    self.targets = targets
    self.ids = .hashed(ids)
    doubledIDs = []
  }

  /// Resolves the links of a scanned page; those with a scheme lead elsewhere.
  init(_ scan: LinkScan, at address: SitePath) {
    path = address.outputPath
    shared = nil
    ids = .exact(scan.ids)
    doubledIDs = scan.doubledIDs
    let own = path
    targets = Set(scan.links.compactMap { LinkTarget($0, on: own) })
  }

  /// The links of a page that was kept: those that aim at ids of other pages.
  init(path: String, aims: [PageAim], ids: [UInt64] = []) {
    self.path = path
    shared = nil
    targets = Set(aims.map(LinkTarget.init))
    self.ids = .hashed(ids)
    doubledIDs = []
  }

  /// The ids of other pages at which its links aim, in an order.
  var aims: [PageAim] {
    let all = shared.map { $0.aims.isEmpty ? targets : targets.union($0.aims) } ?? targets
    guard !all.isEmpty else { return [] }
    return all.lazy.filter { [path] in $0.namesID && $0.path != path }
      .map { PageAim(path: $0.path, id: $0.fragment ?? "") }
      .sorted { ($0.path, $0.id) < ($1.path, $1.id) }
  }

  /// The hashes of its own ids.
  func hashes(_ hash: ByteHash) -> [UInt64] {
    switch ids {
    case .hashed(let ids): ids + (shared?.ids ?? [])
    case .exact(let ids): ids.map { hash($0) }
    }
  }

  /// All targets that are to be verified.
  var allTargets: Set<LinkTarget> { shared.map { targets.union($0.targets) } ?? targets }
}
